"""What the campaigns' store takes and gives: pages of lists, and a delivery to be written with its card."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from chalicelib.domain.campaign.campaign import Campaign, Delivery
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.wallets import WalletName
from chalicelib.domain.ledger.entry import Entry

Put = Literal["done", "there", "moved"]
"""Written; not written, since it is there already; not written, since the card has moved."""


@dataclass(frozen=True, slots=True)
class Member:
    """A card in a programme's card index, as of moments ago, and the wallets that hold it."""

    card: Card
    wallets: frozenset[WalletName]


@dataclass(frozen=True, slots=True)
class DuePage:
    """`next` leads on; "" on the last page."""

    campaigns: tuple[Campaign, ...]
    next: str


@dataclass(frozen=True, slots=True)
class CardPage:
    """Members in order of their serials; `next` continues, empty at the end."""

    members: tuple[Member, ...]
    next: str


@dataclass(frozen=True, slots=True)
class Sending:
    """A delivery to write, with the card that carries it (None: the card stays as it is), and the entry by
    which the card is given something.

    `unmoved` are the person's other cards with their versions: were one of them told meanwhile, this one is
    judged anew.
    """

    delivery: Delivery
    card: Card | None = None
    expected_version_ms: int = 0
    entry: Entry | None = None
    unmoved: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class DeliveryPage:
    deliveries: tuple[Delivery, ...]
    next: str


def complete_cards(serials: Sequence[str], more: bool) -> int:
    """How many deliveries to cards of these serials, in order, make a page: without the last card's if `more`
    of it may follow, but a page of one card stays."""
    complete = sum(not more or serial != serials[-1] for serial in serials)
    return complete or len(serials)


@dataclass(frozen=True, slots=True)
class CampaignPage:
    """Newest first."""

    campaigns: tuple[Campaign, ...]
    next: str
