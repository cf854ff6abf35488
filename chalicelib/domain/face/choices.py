"""What an owner chose of the powers that only some wallets have."""

from dataclasses import dataclass

from chalicelib.domain.face.modules import Module


@dataclass(frozen=True, slots=True)
class Choices:
    """`screenshots`: a phone may take a picture of the card; only Google can be asked to forbid it.
    `linked_offers`: a right that ends is a pass of its own beside the card, where a wallet has that and
    reminds of its end; `member_card`: so is a membership. `modules` are the shop's window
    on the card's details. `rotating`: the card's code is drawn anew every half minute, where a wallet can, so
    that a picture of it is worth nothing.
    """

    screenshots: bool = True
    linked_offers: bool = False
    member_card: bool = False
    modules: tuple[Module, ...] = ()
    rotating: bool = False


NO_CHOICES = Choices()
