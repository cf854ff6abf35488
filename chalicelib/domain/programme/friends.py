"""Friends: what a card has for bringing them, and how many of them count."""

from collections.abc import Set

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.person import others_of_the_person
from chalicelib.domain.card.search import contacts_of
from chalicelib.domain.programme.grant import Event, period_of
from chalicelib.domain.programme.held import grants_on
from chalicelib.domain.programme.parts.referral import FRIENDS_A_YEAR, Referral
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Said

CLAIM = "friends:"  # begins the claims under which a card is thanked, as many as a year has
PHONE = "apple#"  # begins a phone among a card's holders; a wallet in the cloud says nothing of a phone


def friends_a_year(programme: Programme) -> int:
    """For how many friends of a year a card is thanked."""
    bounds = [part.year_max for part in programme.all_parts if isinstance(part, Referral)]
    return max(bounds, default=FRIENDS_A_YEAR)


def friend_claims(card: Card, programme: Programme, at_ms: int, zone: str) -> tuple[str, ...]:
    """Under which names a card may be thanked for a friend in this year."""
    year = period_of("year", at_ms, zone)
    return tuple(f"{CLAIM}{card.serial}:{year}:{slot}" for slot in range(friends_a_year(programme)))


def free_claim(claims: tuple[str, ...], claimed: Set[str]) -> str:
    """The first that has not happened; "" when the year has had as many as it may."""
    return next((claim for claim in claims if claim not in claimed), "")


def gifts_on(programme: Programme, event: Event) -> tuple[Said, ...]:
    """What the parts give on it, by name."""
    found = (part for part, _ in grants_on(programme, event))
    return tuple(units[0].name for part in found if (units := part.units()))


def may_invite(card: Card) -> bool:
    """Who has never been a customer has nothing to tell of: no chain of cards that only bring each other."""
    return bool(card.visits or card.balance or card.redemptions)


def same_person(friend: Card, card: Card) -> str:
    """Why whoever holds both cards is one person, as far as can be known; "" when nothing says so."""
    own, other = set(contacts_of(friend.phone, friend.mail)), set(contacts_of(card.phone, card.mail))
    if own & other or others_of_the_person(friend, [card]):
        return "contact"
    phones = {held for held in card.holders or () if held.startswith(PHONE)}
    return "phone" if phones & set(friend.holders or ()) else ""
