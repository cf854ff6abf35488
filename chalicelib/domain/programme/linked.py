"""What a card has that is worth a pass of its own in a wallet: rights that end, and a membership."""

from collections.abc import Iterable

from chalicelib.domain.face.choices import Choices
from chalicelib.domain.face.linked import LinkedPass
from chalicelib.domain.programme.offer import Access, Give, Offer
from chalicelib.domain.programme.parts.membership import Membership
from chalicelib.domain.programme.parts.part import Holder, Part

OFFERS_MAX = 5  # at a time: more is a heap of coupons, and each takes a place at Google for the card's life


def linked_of(parts: Iterable[Part], holder: Holder, choices: Choices) -> tuple[LinkedPass, ...]:
    """As the owner chose; offers by when they end."""
    there = tuple(parts)
    offers = _offers(there, holder) if choices.linked_offers else []
    members = _memberships(there, holder) if choices.member_card else []
    return (*offers, *members)


def _offers(parts: tuple[Part, ...], holder: Holder) -> list[LinkedPass]:
    """A right without an end stays a line of the card: nobody has to be reminded of it, and its place would
    never be free again."""
    found = []
    for offer in (offer for part in parts for offer in part.offers() if _is_right(offer)):
        unit = offer.price[0][0]
        ends_ms = holder.ends_ms(unit)
        if holder.held(unit) > 0 and ends_ms is not None:
            found.append(LinkedPass("offer", offer.id, offer.name, ends_ms, holder.held(unit)))
    return sorted(found, key=lambda each: each.ends_ms or 0)[:OFFERS_MAX]


def _is_right(offer: Offer) -> bool:
    """Whether it is handed out for one of what bears its name, and for nothing else."""
    return (
        offer.price == ((offer.id, 1),)
        and not offer.by_amount
        and not isinstance(offer.effect, Access | Give)
    )


def _memberships(parts: tuple[Part, ...], holder: Holder) -> list[LinkedPass]:
    """The one that lasts longest: a wallet has a place for one."""
    found = [
        LinkedPass("membership", part.id, part.name, holder.last_end_ms(part.id))
        for part in parts
        if isinstance(part, Membership) and holder.held(part.id) > 0
    ]
    found.sort(key=lambda each: each.ends_ms or float("inf"))
    return found[-1:]
