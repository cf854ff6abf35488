"""Nothing on a card's front is cut: each label and value is drawn and measured, in every language.

Apple publishes no font and no column widths for passes. What is taken here: the card is 375 points wide with
14 at each side; header fields have what the logo's 160 points leave; secondary and auxiliary fields share one
row, 16 points apart, where a label is drawn in capitals at 11 points and never smaller, a value from 17 down
to 12. San Francisco is about a tenth narrower than DejaVu Sans (Debian: fonts-dejavu-core), measured here.
https://developer.apple.com/design/human-interface-guidelines/wallet
"""

import json
from functools import cache
from pathlib import Path

import pytest
from PIL import ImageFont

from chalicelib.domain.face.look import Look
from chalicelib.domain.programme.look import card_look
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import BALANCE_MAX, REWARD_NAME_MAX, Reward
from chalicelib.domain.programme.types.points import Points
from chalicelib.domain.programme.types.stamps import Stamps
from chalicelib.domain.text import LANGUAGES, Language, Text, phrase
from chalicelib.wallets.apple import room
from chalicelib.words import knows, say
from tests.support.fakes import a_card, a_programme_points, a_programme_stamps
from tests.wallets.clubs import PARTS, a_club_look

TEMPLATES = Path(__file__).parents[2] / "pass_templates"
FONTS = Path("/usr/share/fonts/truetype/dejavu")
NARROWER = 0.9
LABEL_PT, VALUE_PT, HEADER_VALUE_PT = 11, 12, 20
ROW_PT, GAP_PT, LOGO_PT = 375 - 2 * 14, 16, 160
FRONT = ("headerFields", "secondaryFields", "auxiliaryFields")

NAMES: Text = {
    "en": "a hot chocolate with extra cream",
    "fr": "un petit déjeuner complet à deux",
    "de": "eine hausgemachte Schokoladentorte"[:REWARD_NAME_MAX],
    "ro": "o ciocolată caldă cu frișcă mare",
    "ru": "большой завтрак с чашечкой кофе",
}
LONG = a_programme_stamps(rules=Stamps(needed=50, reward=NAMES))
STEPS = a_programme_points(
    rules=Points((Reward("one", NAMES, 222_222), Reward("two", NAMES, BALANCE_MAX - 1)), per_amount=1)
)


@cache
def font(name: str) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONTS / name, 100)


def width_pt(text: str, size_pt: int, name: str = "DejaVuSans.ttf") -> float:
    return font(name).getlength(text) * size_pt / 100 * NARROWER


def label_pt(text: str) -> float:
    return width_pt(text.upper(), LABEL_PT, "DejaVuSans-Bold.ttf")


def fronts(programme: Programme) -> list[Look]:
    """A card at each stage: new, on the way, at a reward, beyond it, with several waiting."""
    first = programme.rules.rewards()[0].cost
    top = BALANCE_MAX if programme is STEPS else 2 * first + 28
    return [
        card_look(programme, a_card(balance=balance), "B")
        for balance in (0, 28, first - 1, first, first + 28, top)
    ]


def printed(label: str, language: Language) -> str:
    return say(phrase(label), language) if knows(label) else label


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("programme", [LONG, STEPS], ids=["stamps", "points"])
def test_no_label_and_no_value_on_the_front_is_cut(programme: Programme, language: Language) -> None:
    style = json.loads((TEMPLATES / programme.rules.type / "pass.json").read_text("utf-8"))["storeCard"]
    for look in fronts(programme):
        row = 0.0
        for area in FRONT:
            for field in style.get(area, []):
                value = look.values.get(field["key"], "")
                if value == "":
                    continue
                text = say(value, language) if not isinstance(value, int | str) else str(value)
                label = printed(field["label"], language)
                size = HEADER_VALUE_PT if area == "headerFields" else VALUE_PT
                wide = max(label_pt(label), width_pt(text, size))
                if area == "headerFields":
                    assert wide <= ROW_PT - LOGO_PT, (label, text)
                else:
                    row += wide + (GAP_PT if row else 0)
        assert row <= ROW_PT, (programme.rules.type, look.balance, row)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_room_that_a_pass_reckons_with_is_no_less_than_what_is_drawn(language: Language) -> None:
    """A sum is made for each pass; drawing each would cost more than signing it."""
    texts = [
        *(say(name, language) for part in PARTS for unit in part.units() for name in (unit.name,)),
        *(say(phrase(key), language) for key in ("pass_next", "pass_reward", "pass_now", "right_waits")),
        *(
            say(line.shown, language)
            for line in a_club_look("points").lines
            if not isinstance(line.shown, int | str)
        ),
        NAMES[language],
    ]
    for text in texts:
        assert room.width_pt(text.upper(), room.LABEL_PT) >= 0.98 * label_pt(text), text
        assert room.width_pt(text, room.VALUE_PT) >= 0.98 * width_pt(text, VALUE_PT), text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("template", ["stamps", "points"])
def test_google_shows_every_label_whole(template: str, language: Language) -> None:
    """So many characters are advised: https://developers.google.com/wallet/reference/rest/v1/loyaltyobject"""
    file = json.loads((TEMPLATES / template / "google.json").read_text("utf-8"))

    assert len(printed(file["labels"]["balance"], language)) <= 9
    assert all(len(printed(module["header"], language)) <= 35 for module in file["modules"])
    assert len(str(LONG.rules.short_balance(BALANCE_MAX))) <= 7


def test_the_names_are_as_long_as_a_reward_may_be_called() -> None:
    assert max(map(len, NAMES.values())) == REWARD_NAME_MAX
