"""What somebody filled into the join form, as it was typed."""

from collections.abc import Mapping
from dataclasses import dataclass

from chalicelib.domain.card.birthday import clean_birthday
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.text import Language
from chalicelib.domain.time.wall_clock import check_zone
from chalicelib.service.card.enrol import NAME_MAX, Joining, clean_name

ZONE_MAX = 64


@dataclass(frozen=True, slots=True)
class JoinForm:
    """`day` and `month` are of the birthday: numbers, "" for none."""

    name: str = ""
    consent: bool = False
    day: str = ""
    month: str = ""
    zone: str = ""

    @classmethod
    def of(cls, fields: Mapping[str, str]) -> "JoinForm":
        """Bounded to what the form is shown with again; a longer name is still too long."""
        return cls(
            fields.get("name", "")[: NAME_MAX * 4],
            fields.get("messages") == "yes",
            fields.get("day", "")[:2],
            fields.get("month", "")[:2],
            fields.get("zone", "")[:ZONE_MAX],
        )

    def joining(self, language: Language) -> Joining:
        """InvalidInput when there is no such birthday; a zone that nobody knows is none."""
        return Joining(language, self.name, self.consent, birthday=self._birthday(), zone=_known(self.zone))

    def fault(self) -> InvalidInput | None:
        """What has to be mended before it can be a card."""
        try:
            clean_name(self.name)
            self._birthday()
        except InvalidInput as error:
            return error
        return None

    def _birthday(self) -> str:
        if not self.day and not self.month:
            return ""
        if not all(part.isascii() and part.isdecimal() for part in (self.day, self.month)):
            raise InvalidInput("birthday_unclear", field="birthday")
        return clean_birthday(f"{int(self.month):02}-{int(self.day):02}")


EMPTY = JoinForm()


def _known(zone: str) -> str:
    try:
        check_zone(zone, "zone")
    except InvalidInput:
        return ""
    return zone
