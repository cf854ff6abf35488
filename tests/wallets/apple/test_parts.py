"""What the parts of a programme say on a pass: all of it behind, in front what is not cut there."""

import pytest

from chalicelib.domain.face.look import Line
from chalicelib.domain.text import LANGUAGES, Language
from tests.wallets.apple.passes import Build
from tests.wallets.clubs import a_club_look
from tests.wallets.test_widths import FRONT, GAP_PT, NAMES, ROW_PT, VALUE_PT, label_pt, width_pt


def test_a_line_that_would_be_cut_in_front_stands_on_the_back_alone(build: Build) -> None:
    short, long = Line("gold", {"en": "Member"}, {"en": "Gold"}), Line("long", {"en": "Yours"}, NAMES)
    both = build(a_club_look("stamps", balance=0, lines=(long, short)))
    face = both.face["storeCard"]

    assert [field["key"] for field in face["auxiliaryFields"]] == ["part_gold"]
    assert [field["key"] for field in face["backFields"]][1:4] == ["news", "part_long_back", "part_gold_back"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("balance", [0, 3, 10, 12])
def test_what_parts_say_in_front_is_not_cut(build: Build, balance: int, language: Language) -> None:
    made = build(a_club_look("stamps", balance=balance))
    face = made.face["storeCard"]
    row = [field["key"] for area in FRONT[1:] for field in face.get(area, [])]
    widths = [
        max(label_pt(made.shown(key, language, "label")), width_pt(str(made.shown(key, language)), VALUE_PT))
        for key in row
    ]

    assert sum(widths) + GAP_PT * (len(widths) - 1) <= ROW_PT, row
