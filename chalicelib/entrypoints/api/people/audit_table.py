"""The audit list as a table to keep: who did what to whom, in words, beside the codes for a program."""

from collections.abc import Mapping

from chalicelib import words
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.text import Language, phrase
from chalicelib.domain.time.wall_clock import wall_text
from chalicelib.entrypoints.api.people.facts_said import FactWords
from chalicelib.entrypoints.api.till.views import Names
from chalicelib.entrypoints.http.spreadsheets import heads

PLACE = ("device", "outlet", "browser", "network")
COLUMNS = (
    "at", "by_name", "did", "whom_name", "facts", "before", *PLACE, "by", "what", "whom",
)  # fmt: skip
NAMELESS = ("operator", "carnet", "guest")  # authors that are nobody's own
CARD_END = 4  # signs of its number by which a card is called


def table_head(language: Language, zone: str) -> list[str]:
    return heads(language, *COLUMNS, zone=zone)


def table_row(
    line: AuditLine, known: FactWords, things: Mapping[str, str], zone: str, language: Language
) -> list[str]:
    """`things`: programmes and pools, by their ids."""
    names = known.people
    whom = _whom(line, names, things)
    return [
        wall_text(line.at_ms, zone),
        names.get(line.by) or words.say(phrase(f"by_{_kind_of(line.by)}"), language),
        words.sentence(phrase(f"did_{line.what.replace('.', '_')}", whom=whom), language),
        whom,
        known.set_to(line),
        known.before(line),
        *(str(line.place.get(name, "")) for name in PLACE),
        line.by,
        line.what,
        line.whom,
    ]


def _kind_of(by: str) -> str:
    """What an author is whom no name tells."""
    if by in NAMELESS:
        return by
    kind = by.partition(":")[0]
    return kind if kind in {"key", "device"} else "other"


def _whom(line: AuditLine, names: Names, things: Mapping[str, str]) -> str:
    """A person's, programme's or pool's name, a card's last signs; what was made or changed by its own."""
    if line.what.startswith("card."):
        return f"…{line.whom[-CARD_END:]}" if line.whom else ""
    own = line.facts.get("name") if line.what.startswith(("outlet.", "device.", "audience.")) else None
    return names.get(f"staff:{line.whom}") or things.get(line.whom) or str(own or line.whom)
