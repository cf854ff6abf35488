"""A line of a merchant's list, read: each cell as people write it, or what is wrong with it."""

from typing import Annotated

import msgspec
from msgspec import Meta

from chalicelib.contacts import normal_mail, normal_phone
from chalicelib.domain.errors import CarnetError, InvalidInput
from chalicelib.domain.letters import folded
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.regulars import (
    Regular,
    language_called,
    read_balance,
    read_birthday,
    read_member_until,
    tier_named,
)
from chalicelib.domain.text import Language
from chalicelib.service.card.enrol import clean_name
from chalicelib.service.card.regulars import Line, wrong_line

CELL_MAX = 300
_NAMES: dict[Language, str] = {
    "en": "English anglais Englisch engleză английский",
    "fr": "French français Französisch franceză французский",
    "de": "German allemand Deutsch germană немецкий",
    "ro": "Romanian roumain Rumänisch română румынский moldovenească",
    "ru": "Russian russe Russisch rusă русский",
}
LANGUAGE_NAMES = {folded(name): language for language, names in _NAMES.items() for name in names.split()}
Cell = Annotated[str, Meta(max_length=CELL_MAX)]


class CellsBody(msgspec.Struct, forbid_unknown_fields=True):
    """The cells of a row by what they hold, as they stand in the file. `line`: the row, the head is row 1."""

    line: Annotated[int, Meta(ge=1, le=100_000)]
    name: Cell = ""
    phone: Cell = ""
    mail: Cell = ""
    birthday: Cell = ""
    tier: Cell = ""
    member_until: Cell = ""
    balance: Cell = ""
    language: Cell = ""


def read_line(cells: CellsBody, programme: Programme, country: str) -> Line:
    """What a row says; the first thing that is wrong with it instead."""
    try:
        return Line(cells.line, _read(cells, programme, country))
    except CarnetError as error:
        return wrong_line(cells.line, error)


def _read(cells: CellsBody, programme: Programme, country: str) -> Regular:
    given = {
        name: getattr(cells, name).strip().replace("\0", "")
        for name in cells.__struct_fields__
        if name != "line"
    }
    if not (given["name"] or given["phone"] or given["mail"]):
        raise InvalidInput("regular_nobody", field="name")
    return Regular(
        line=cells.line,
        language=language_called(given["language"], programme.language, LANGUAGE_NAMES),
        name=clean_name(given["name"]),
        phone=normal_phone(given["phone"], country) if given["phone"] else "",
        mail=normal_mail(given["mail"]) if given["mail"] else "",
        birthday=read_birthday(given["birthday"]),
        tier=tier_named(programme, given["tier"]),
        member_until=read_member_until(given["member_until"], programme),
        balance=read_balance(given["balance"], programme),
    )
