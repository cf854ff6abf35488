"""Shown: what campaigns have put on a card stands on it, wherever a look is made."""

import ast
from pathlib import Path
from typing import Any

from chalicelib.domain.face.look import Colours, Look, Notice
from chalicelib.domain.programme.look import card_look
from chalicelib.service.card.look import NOTICES_KEPT, Notices, look_of
from tests.support.fakes import COLOURS, MERCHANT, NOON_MS, a_card, a_programme_stamps

PACKAGE = Path(__file__).parents[3] / "chalicelib"
RED = Colours("#7a0019", "#ffffff", "#f0c8d0", "#ffd166")
CAKE = Notice(
    "c1-a-1",
    MERCHANT,
    title={"en": "Cake on Friday", "fr": "Gâteau vendredi"},
    text={"en": "Show this card.", "fr": "Montrez cette carte.", "ro": "Arătați acest card."},
)
FESTIVE = Notice("c2--1", MERCHANT, colours=RED, line={"en": "Double stamps until Sunday"})


class Kept:
    """Notices as the table would give them; `asked` are the ids it was asked for."""

    def __init__(self, *held: Notice) -> None:
        self.held = {notice.id: notice for notice in held}
        self.asked: list[str] = []

    def notice(self, notice_id: str) -> Notice | None:
        self.asked.append(notice_id)
        return self.held.get(notice_id)


def look(kept: Kept, **card: Any) -> Look:
    return look_of(a_card(**card), a_programme_stamps(), barcode="CODE", notices=Notices(kept.notice))


def test_a_card_without_campaigns_costs_no_read_and_shows_what_it_did() -> None:
    kept = Kept(CAKE)

    assert look(kept, balance=3) == card_look(a_programme_stamps(), a_card(balance=3), "CODE")
    assert kept.asked == []


def test_a_message_is_one_text_in_each_of_its_languages() -> None:
    made = look(Kept(CAKE), news="c1-a-1", told_ms=(NOON_MS - 9, NOON_MS))

    assert made.values["news"] == {
        "en": "Cake on Friday\nShow this card.",
        "fr": "Gâteau vendredi\nMontrez cette carte.",
        "ro": "Cake on Friday\nArătați acest card.",
    }
    assert (made.news, made.told_ms) == (CAKE, NOON_MS)


def test_a_face_for_a_time_has_its_colours_and_its_line() -> None:
    made = look(Kept(FESTIVE), face="c2--1")

    assert (made.colours, made.programme_colours) == (RED, COLOURS)
    assert made.values["line"] == {"en": "Double stamps until Sunday"}
    assert "next" not in made.values
    assert made.news is None
    assert "news" not in made.values


def test_a_face_of_colours_alone_leaves_the_line_and_a_line_alone_the_colours() -> None:
    plain = look(Kept())
    painted = look(Kept(Notice("f", MERCHANT, colours=RED)), face="f")
    lined = look(Kept(Notice("f", MERCHANT, line={"en": "Today"})), face="f")

    assert painted.values["next"] == plain.values["next"]
    assert lined.colours == plain.colours


def test_an_unknown_notice_shows_nothing_and_is_found_once_it_is_there() -> None:
    kept = Kept()
    notices = Notices(kept.notice)

    assert notices.find("c1-a-1") is None
    kept.held["c1-a-1"] = CAKE
    assert [notices.find("c1-a-1") for _ in range(3)] == [CAKE] * 3
    assert kept.asked == ["c1-a-1"] * 2


def test_a_face_alone_as_news_is_no_news() -> None:
    made = look(Kept(FESTIVE), news="c2--1", told_ms=(NOON_MS,))

    assert (made.news, made.told_ms) == (None, 0)
    assert "news" not in made.values


def test_no_more_notices_are_kept_than_a_process_needs() -> None:
    kept = Kept(*(Notice(str(number), MERCHANT) for number in range(NOTICES_KEPT + 1)))
    notices = Notices(kept.notice)
    for number in [*range(NOTICES_KEPT + 1), NOTICES_KEPT, 0]:
        notices.find(str(number))

    assert len(kept.asked) == NOTICES_KEPT + 2, "the newest was kept, the oldest read again"


def test_nobody_makes_a_look_past_what_campaigns_put_on_the_card() -> None:
    calls = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("card_look")
    }

    assert calls == {"service/card/look.py"}
