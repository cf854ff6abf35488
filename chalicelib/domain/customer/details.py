"""What a customer may change of what they gave: each is as it was, or another one, or taken away."""

from dataclasses import dataclass, fields, replace

from chalicelib.domain.card.birthday import clean_birthday
from chalicelib.domain.card.card import Card, touched
from chalicelib.domain.card.person import proven, with_contacts
from chalicelib.domain.text import Language
from chalicelib.domain.time.wall_clock import check_zone


@dataclass(frozen=True, slots=True)
class Details:
    """None leaves it as it is, "" takes it away. `holder_name`, `phone` and `mail` are clean already."""

    holder_name: str | None = None
    language: Language | None = None
    birthday: str | None = None
    zone: str | None = None
    phone: str | None = None
    mail: str | None = None


def checked(details: Details) -> Details:
    """InvalidInput names what is none."""
    if details.zone:
        check_zone(details.zone, "zone")
    if details.birthday:
        clean_birthday(details.birthday)
    return details


def differing(card: Card, details: Details) -> tuple[str, ...]:
    """The names of what would change."""
    wanted = ((each.name, getattr(details, each.name)) for each in fields(Details))
    return tuple(name for name, value in wanted if value is not None and value != getattr(card, name))


def with_details(card: Card, details: Details, now_ms: int, *, is_proven: bool = False) -> Card:
    """The card of a later version, as its holder says it is. `is_proven`: the phone or mail is where a code
    of ours was read; what is new and was not is no proof of anything."""

    def said(name: str) -> str:
        value: str | None = getattr(details, name)
        return getattr(card, name) if value is None else value

    changed = replace(
        touched(card, now_ms),
        holder_name=said("holder_name"),
        language=said("language"),
        birthday=said("birthday"),
        zone=said("zone"),
    )
    changed = with_contacts(changed, said("phone"), said("mail"))
    if is_proven:
        changed = proven(changed, now_ms, mail=bool(details.mail), phone=bool(details.phone))
    return changed
