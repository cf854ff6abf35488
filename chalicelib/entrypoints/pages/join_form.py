"""What somebody filled into the join form, as it was typed."""

from collections.abc import Mapping
from dataclasses import dataclass

from chalicelib.domain.card.birthday import clean_birthday
from chalicelib.domain.customer.consent import Asking
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.text import Language
from chalicelib.domain.time.wall_clock import check_zone
from chalicelib.service.card.enrol import NAME_MAX, Joining, clean_name

ZONE_MAX = 64
FRIEND_MAX = 300  # as long as what we seal
SOURCE_MAX = 12


@dataclass(frozen=True, slots=True)
class JoinForm:
    """`day` and `month` are of the birthday: numbers, "" for none. `at`: the outlet of the code. `friend`:
    the sealed code of who invited. `source`: the id of the poster or link."""

    name: str = ""
    consent: bool = False
    day: str = ""
    month: str = ""
    zone: str = ""
    at: str = ""
    friend: str = ""
    source: str = ""

    @classmethod
    def of(cls, fields: Mapping[str, str]) -> "JoinForm":
        """Bounded to what the form is shown with again; a longer name is still too long."""
        return cls(
            fields.get("name", "")[: NAME_MAX * 4],
            fields.get("messages") == "yes",
            fields.get("day", "")[:2],
            fields.get("month", "")[:2],
            fields.get("zone", "")[:ZONE_MAX],
            fields.get("at", "")[:ZONE_MAX],
            fields.get("friend", "")[:FRIEND_MAX],
            fields.get("source", "")[:SOURCE_MAX],
        )

    def joining(self, language: Language, asking: Asking) -> Joining:
        """InvalidInput when there is no such birthday; a zone that nobody knows is none."""
        consent = asking if self.consent else None
        return Joining(language, self.name, consent, birthday=self._birthday(), zone=_known(self.zone))

    def fault(self) -> InvalidInput | None:
        """What has to be mended before it can be a card."""
        try:
            clean_name(self.name)
            self._birthday()
        except InvalidInput as error:
            return error
        return None

    def _birthday(self) -> str:
        return birthday_of(self.day, self.month)


EMPTY = JoinForm()


def birthday_of(day: str, month: str) -> str:
    """ "MM-DD" of what was chosen, "" of nothing; InvalidInput when there is no such day."""
    if not day and not month:
        return ""
    if not all(part.isascii() and part.isdecimal() and len(part) < 3 for part in (day, month)):
        raise InvalidInput("birthday_unclear", field="birthday")
    return clean_birthday(f"{int(month):02}-{int(day):02}")


def _known(zone: str) -> str:
    try:
        check_zone(zone, "zone")
    except InvalidInput:
        return ""
    return zone
