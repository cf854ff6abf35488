"""A campaign on a pass: its message in each language, announced by the phone; its face for a time."""

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from chalicelib.domain.face.look import Colours, Look, Notice
from chalicelib.domain.programme.look import card_look
from chalicelib.domain.text import LANGUAGES, Language
from chalicelib.domain.time.units import MINUTE_MS
from chalicelib.words import say
from infra.local.phone.iphone.changes import notice_text
from tests.support.fakes import MERCHANT, NOON_MS, a_card, a_programme_stamps
from tests.wallets.apple.passes import Build, Phone

GOLDEN = Path(__file__).parent / "golden" / "campaign.json"
FESTIVE = Notice(
    "c1-a-1",
    MERCHANT,
    title={"en": "Cake on Friday", "fr": "Gâteau vendredi", "ro": "Prăjitură vineri", "ru": "Торт в пятницу"},
    text={
        "en": "One with each coffee.",
        "fr": "Un avec chaque café.",
        "ro": "Una la fiecare cafea.",
        "ru": "К каждому кофе.",
    },
    colours=Colours("#7a0019", "#ffffff", "#f0c8d0", "#ffd166"),
    line={"en": "Until Sunday", "fr": "Jusqu'à dimanche", "ro": "Până duminică", "ru": "До воскресенья"},
)


def a_look(news: Notice | None = None, face: Notice | None = None, told_ms: int = NOON_MS) -> Look:
    card = a_card("0123456789ABCDEFGHJKMNPQRS", balance=3, told_ms=(told_ms,))
    return card_look(a_programme_stamps(), card, "BARCODE", news=news, face=face)


def test_a_campaign_renders_as_it_did(build: Build) -> None:
    """Regenerate with CARNET_GOLDEN=write and read the difference."""
    made = build(a_look(FESTIVE, FESTIVE))
    said = {"pass.json": made.face} | {f"{name}.lproj": made.strings(name) for name in sorted(made.languages)}
    if os.environ.get("CARNET_GOLDEN") == "write":
        GOLDEN.write_text(json.dumps(said, ensure_ascii=True, indent=2) + "\n", "utf-8")

    written = json.loads(GOLDEN.read_text("utf-8"))
    assert {name: said[name] for name in written} == written
    assert set(said) == {"pass.json", *(f"{language}.lproj" for language in LANGUAGES)}


@pytest.mark.parametrize("language", FESTIVE.title)
def test_a_phone_announces_the_whole_message_in_its_language(phone: Phone, language: Language) -> None:
    said = notice_text(phone(a_look()), phone(a_look(FESTIVE)), language)

    assert said is not None
    assert _seen(said) == f"{say(FESTIVE.title, language)}\n{say(FESTIVE.text, language)}"


def test_the_next_message_is_announced_over_the_last(phone: Phone) -> None:
    following = replace(FESTIVE, id="c2-a-1", title={"en": "Closed on Monday"}, text={"en": "See you then."})

    said = notice_text(phone(a_look(FESTIVE)), phone(a_look(following, told_ms=NOON_MS + 1)), "ro")

    assert _seen(said or "") == "Closed on Monday\nSee you then."


def test_the_same_words_told_again_are_announced_again_and_look_the_same(phone: Phone) -> None:
    before, after = phone(a_look(FESTIVE)), phone(a_look(FESTIVE, told_ms=NOON_MS + MINUTE_MS))

    assert _seen(notice_text(before, after, "en") or "") == "Cake on Friday\nOne with each coffee."


def test_a_message_stays_where_it_is_and_silent_while_the_card_changes(phone: Phone) -> None:
    card = a_card(balance=3, told_ms=(NOON_MS,))
    programme = a_programme_stamps()
    before = phone(card_look(programme, card, "B", news=FESTIVE))
    after = phone(card_look(programme, replace(card, balance=4), "B", news=FESTIVE))

    assert notice_text(before, after, "en") == "Stamps on your card: 4/10"


def test_a_correction_is_announced_as_any_change_of_the_text_is(phone: Phone) -> None:
    mended = replace(FESTIVE, id="c1-a-2", title={"en": "Cake on Saturday"}, text={"en": "Sorry."})

    assert _seen(notice_text(phone(a_look(FESTIVE)), phone(a_look(mended)), "fr") or "") == (
        "Cake on Saturday\nSorry."
    )


def test_a_face_comes_and_goes_without_a_sound(phone: Phone) -> None:
    plain, festive = phone(a_look()), phone(a_look(face=FESTIVE))

    assert notice_text(plain, festive, "en") is None
    assert notice_text(festive, plain, "en") is None


def test_a_message_with_a_face_is_announced_as_the_message(phone: Phone) -> None:
    said = notice_text(phone(a_look()), phone(a_look(FESTIVE, FESTIVE)), "ru")

    assert _seen(said or "") == "Торт в пятницу\nК каждому кофе."


def test_a_face_has_its_colours_its_line_and_a_picture_in_its_colours(build: Build) -> None:
    plain, festive = build(a_look()), build(a_look(face=FESTIVE))

    assert festive.face["backgroundColor"] == "rgb(122, 0, 25)"
    assert festive.shown("line", "fr") == "Jusqu'à dimanche"
    assert "next" not in festive.fields()
    assert festive.files["strip@2x.png"] != plain.files["strip@2x.png"]
    assert build(a_look()).face == plain.face


def test_a_card_told_in_the_same_minute_shares_its_sheet() -> None:
    from chalicelib.wallets.apple.face import split

    minute_ms = NOON_MS - NOON_MS % MINUTE_MS
    faces = {split(a_look(FESTIVE, told_ms=minute_ms + part))[0] for part in (0, 1, 59_999)}

    assert len(faces) == 1


def _seen(text: str) -> str:
    """Without what has no width."""
    return text.translate(dict.fromkeys(map(ord, "\u200b\u2060")))


def test_a_silent_card_says_it_and_no_phone_announces_anything(phone: Phone) -> None:
    """Neither the words nor a balance that changed with them."""
    quiet = replace(FESTIVE, quiet=True)
    gifted = a_card("0123456789ABCDEFGHJKMNPQRS", balance=4, silent_ms=NOON_MS, version_ms=NOON_MS)
    after = card_look(a_programme_stamps(), gifted, "BARCODE", news=quiet)

    assert after.silent
    assert notice_text(phone(a_look()), phone(after), "en") is None
    assert notice_text(phone(a_look()), phone(replace(after, silent=False)), "en") is not None
