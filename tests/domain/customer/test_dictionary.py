"""Nothing is kept of a customer that the page of their data does not say."""

import re
from dataclasses import fields
from pathlib import Path

from chalicelib.aws.customer.keys import CONSENTS, PERSONAL
from chalicelib.domain.card.card import Card
from chalicelib.domain.customer.dictionary import LINES, SAID_KINDS
from chalicelib.domain.text import LANGUAGES, phrase
from chalicelib.entrypoints.api.customer.file import person_file
from chalicelib.service.customer.everything import Everything
from chalicelib.words import say
from tests.support.fakes import NOON_MS, a_card, a_programme_stamps

DOCS = Path(__file__).parents[3] / "docs"


def test_every_field_of_a_card_is_said_once_and_nothing_that_is_none() -> None:
    said = [name for line in LINES for name in line.fields]

    assert sorted(said) == sorted(field.name for field in fields(Card))


def test_each_line_has_a_name_and_a_reason_in_every_language() -> None:
    for line in LINES:
        for language in LANGUAGES:
            assert say(phrase(f"data_kept_{line.id}"), language)
            assert len(say(phrase(f"data_why_{line.id}"), language)) > 20


def test_what_lies_beside_a_card_in_the_table_is_named_by_a_line() -> None:
    """The chart of the table says what there is: a new item of a card's has to be told, too."""
    rows = re.findall(r"^\| (.+?) \| (.+?) \| (.+?) \| (.*?) \|", _chart(), re.MULTILINE)
    beside = [what for what, pk, sk, index in rows if "C#<serial>" in pk + index and sk != "`C`"]
    named = {name for line in LINES for name in line.beside}

    assert len(beside) >= 4
    for what in beside:
        assert any(name in what for name in named), what


def test_each_kind_of_what_they_said_is_known_by_its_letter() -> None:
    letters = set(re.findall(rf"`{PERSONAL}([A-Z])#", _chart()))

    assert f"{PERSONAL}V#" == CONSENTS
    assert letters - {"s"} <= set(SAID_KINDS)


def _chart() -> str:
    return (DOCS / "access-patterns.md").read_text("utf-8").partition("## Patterns")[0]


def test_the_data_protection_packs_table_has_each_field_in_its_line() -> None:
    text = (DOCS / "data-protection" / "fields.md").read_text("utf-8")
    rows = [[cell.strip() for cell in row.split("|")[1:-1]] for row in text.splitlines() if row[:3] == "| `"]
    table = {row[0].strip("`"): row[1:] for row in rows}

    assert list(table) == [line.id for line in LINES]
    for line in LINES:
        held, elsewhere, *said = table[line.id]
        assert set(re.findall(r"`(\w+)`", held)) == set(line.fields), line.id
        assert all(name.split()[0] in elsewhere for name in line.beside), line.id
        assert all(said), line.id


def test_the_customers_file_is_described_member_by_member() -> None:
    page = (DOCS / "data-protection" / "file.md").read_text("utf-8")
    described = set(re.findall(r"`(\w+)`", "\n".join(re.findall(r"^\| (.+?) \|", page, re.MULTILINE))))
    kept = Everything(a_card(), "never", (), False, (), (), (), dict.fromkeys(SAID_KINDS.values(), ()))

    assert set(person_file(kept, a_programme_stamps(), NOON_MS)) == described
