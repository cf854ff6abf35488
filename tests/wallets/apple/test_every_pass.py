"""Apple's own rules and ours, over the passes of every template, part and language, on both systems."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from chalicelib.domain.customer.ways import ways_of
from chalicelib.domain.face.actions import Action
from chalicelib.domain.face.choices import Choices
from chalicelib.domain.face.places import place_at
from chalicelib.domain.programme.look import card_look
from chalicelib.domain.programme.parts import PARTS
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.types import TYPES
from chalicelib.domain.text import LANGUAGES, Language
from infra.local.phone.iphone.face import face_of
from infra.local.phone.rules import apple
from infra.local.phone.rules.content import remarks
from infra.local.phone.rules.styles import IOS
from tests.domain.ledger.histories import lived
from tests.domain.programme.test_parts import of
from tests.support.fakes import NOON_MS, a_card, a_programme_points, a_programme_stamps
from tests.wallets.apple.passes import Phone

SERIAL = "0123456789ABCDEFGHJKMNPQRR"
MAKE = {"stamps": a_programme_stamps, "points": a_programme_points}
ALL = Choices(
    actions=(Action("order", "https://cafe.example/order"), Action("call", "+37322000000")),
    linear="ean13",
    places=(place_at(47.0, 28.8), place_at(47.1, 28.9, {"en": "Double stamps until 16:00"})),
    last_day=True,
)
CHOICES = [Choices(), ALL, replace(ALL, linear="code39", actions=(Action("benefits"), Action("offers")))]
PAGE = "https://cards.example/c/0123-secret_"


def looked_at(phone: Phone, programme: Programme, language: Language, seed: int) -> dict[str, Any]:
    """Opens the pass of a card after a history, and returns what its keys are."""
    shop, _ = lived(programme, [a_card(SERIAL, language=language)], seed, steps=12)
    card = replace(shop.cards[SERIAL], balance=3, expires_ms=NOON_MS * 2)
    look = replace(card_look(programme, card, f"{SERIAL}TVWXYZ2345"), ways=ways_of(card, programme, PAGE))
    opened = phone(look)
    assert list(apple.errors(opened.content, opened.files)) == []
    assert opened.warnings == ()
    written = datetime.fromtimestamp(look.version_ms / 1000, UTC)
    assert list(remarks(opened.content, opened.strings, opened.files, written)) == []
    for ios in IOS:
        face = face_of(opened, language, "iphone", NOON_MS, ios)
        assert face["barcode"] is not None
        assert all(field["value"] != "" for area in face["fields"].values() for field in area)
    return dict(opened.content)


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("template", TYPES)
def test_neither_apples_tool_nor_a_careful_issuer_has_anything_to_say(
    phone: Phone, template: str, part: str
) -> None:
    programme = MAKE[template](parts=(of(part),))
    for number, language in enumerate(LANGUAGES):
        chosen = CHOICES[number % len(CHOICES)]
        content = looked_at(phone, replace(programme, choices=chosen), language, seed=number)
        assert [code["format"][len("PKBarcodeFormat") :] for code in content["barcodes"]] == (
            ["QR"] if not chosen.linear else [{"ean13": "EAN13", "code39": "Code39"}[chosen.linear], "QR"]
        )


def test_the_rules_would_have_had_something_to_say(phone: Phone) -> None:
    """So that the test above can fail."""
    opened = phone(card_look(a_programme_stamps(), a_card(SERIAL), "CODE"))
    worse = {**opened.content, "maxDistance": "100"}
    assert list(apple.errors(worse, opened.files)) != []
    twice = {**opened.content["posterGeneric"], "headerFields": [{"key": "balance", "value": "9"}] * 2}
    said = list(remarks({**opened.content, "posterGeneric": twice}, {}, opened.files, datetime.now(UTC)))
    assert any("Only 1 of the headerFields" in each for each in said)
    assert any("one thing on the poster" in each for each in said)
