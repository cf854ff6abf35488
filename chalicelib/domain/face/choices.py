"""What an owner chose of the powers that only some wallets have."""

from dataclasses import dataclass

from chalicelib.domain.card.linear import Linear
from chalicelib.domain.face.actions import OFFERS, Action
from chalicelib.domain.face.modules import Module
from chalicelib.domain.face.places import Place


@dataclass(frozen=True, slots=True)
class Choices:
    """`screenshots`: a phone may take a picture of the card; only Google can be asked to forbid it.
    `linked_offers`: a right that ends is a pass of its own beside the card, where a wallet has that and
    reminds of its end; `member_card`: so is a membership. `modules` are the shop's window
    on the card's details. `rotating`: the card's code is drawn anew every half minute, where a wallet can, so
    that a picture of it is worth nothing.
    `actions`: what the card offers to do. `linear`: bars for tills that read no QR; only an iPhone shows
    them. `places`: where the card comes forward. `last_day`: there it does so on the last day of a gift, too.
    """

    screenshots: bool = True
    linked_offers: bool = False
    member_card: bool = False
    modules: tuple[Module, ...] = ()
    rotating: bool = False
    actions: tuple[Action, ...] = OFFERS
    linear: Linear = ""
    places: tuple[Place, ...] = ()
    last_day: bool = False


NO_CHOICES = Choices()
