"""Which card is asked after a visit, and what the question may say."""

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.domain.card.asked import Asked
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.feedback.asking import EVERY_MS, Visit, answered, asked, is_due, open_to
from chalicelib.domain.feedback.question import Question, check_question
from chalicelib.domain.time.units import DAY_MS
from tests.support.fakes import LUNA, MERCHANT, NOON_MS, a_card

QUESTION = Question(MERCHANT, "q1", "smiley", {"en": "How was your visit?"})
CARD = a_card(visits=1, outlets=("main",))


def test_a_card_is_asked_after_each_visit_but_once_a_month() -> None:
    assert is_due(Visit(CARD, 0), QUESTION, NOON_MS)
    put = replace(asked(CARD, QUESTION, NOON_MS, tell=False), visits=2)

    assert not is_due(Visit(put, 1), QUESTION, NOON_MS + DAY_MS)
    assert not is_due(Visit(put, 1), QUESTION, NOON_MS + EVERY_MS - 1)
    assert is_due(Visit(put, 1), QUESTION, NOON_MS + EVERY_MS)


def test_after_the_third_visit_is_after_the_one_that_reached_it() -> None:
    third = replace(QUESTION, visit=3)
    assert not is_due(Visit(replace(CARD, visits=2), 1), third, NOON_MS)
    assert is_due(Visit(replace(CARD, visits=3), 2), third, NOON_MS)
    assert is_due(Visit(replace(CARD, visits=5), 2), third, NOON_MS), "a sale that counts three visits"
    assert not is_due(Visit(replace(CARD, visits=6), 5), third, NOON_MS), "it is past"


@pytest.mark.parametrize(("visits", "before"), [(1, 1), (1, 2)])
def test_what_brings_no_visit_asks_nothing(visits: int, before: int) -> None:
    assert not is_due(Visit(replace(CARD, visits=visits), before), QUESTION, NOON_MS)


def test_neither_a_question_that_is_off_nor_a_card_out_of_use_is_asked() -> None:
    assert not is_due(Visit(CARD, 0), replace(QUESTION, on=False), NOON_MS)
    assert not is_due(Visit(replace(CARD, state="voided"), 0), QUESTION, NOON_MS)
    assert not is_due(Visit(replace(CARD, expires_ms=NOON_MS), 0), QUESTION, NOON_MS)


def test_a_message_is_counted_and_goes_once_it_is_answered() -> None:
    quiet, told = (asked(CARD, QUESTION, NOON_MS, tell=tell) for tell in (False, True))
    assert (quiet.news, quiet.told_ms) == ("", ())
    assert (told.news, told.told_ms) == (QUESTION.notice_id, (NOON_MS,))
    assert quiet.version_ms > CARD.version_ms, "the way to it comes onto the pass"

    done = answered(told, QUESTION, NOON_MS + 1)
    assert (done.news, done.told_ms) == ("", (NOON_MS,))
    assert done.asked == Asked("q1", NOON_MS, "main", answered_ms=NOON_MS + 1)
    assert answered(replace(told, news="c-2"), QUESTION, NOON_MS).news == "c-2", "a campaign's stays"


def test_a_question_is_open_until_it_ends_changes_places_or_a_month_has_passed() -> None:
    card = asked(CARD, QUESTION, NOON_MS, tell=False)
    assert open_to(card, QUESTION, NOON_MS) == QUESTION
    assert open_to(card, QUESTION, NOON_MS + EVERY_MS) is None
    assert open_to(card, replace(QUESTION, on=False), NOON_MS) is None
    assert open_to(card, replace(QUESTION, id="q2"), NOON_MS) is None
    assert open_to(card, None, NOON_MS) is None
    assert open_to(replace(card, state="voided"), QUESTION, NOON_MS) is None
    assert open_to(CARD, QUESTION, NOON_MS) is None, "it was not asked"


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"text": {}}, "text.en"),
        ({"text": {"fr": "Ça va ?"}}, "text.en"),
        ({"text": {"en": "a" * 121}}, "text.en"),
        ({"text": {"en": "How\u202e?"}}, "text.en"),
        ({"visit": -1}, "visit"),
        ({"visit": 101}, "visit"),
        ({"review_url": "http://reviews.example/luna"}, "review_url"),
        ({"review_url": "javascript:alert(1)"}, "review_url"),
    ],
)
def test_a_question_that_cannot_be_asked_names_its_field(wrong: dict[str, Any], field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_question(replace(QUESTION, **wrong), LUNA)
    assert refused.value.field == field


@pytest.mark.parametrize(
    "text",
    [
        {"en": "A free coffee for a review on Google?"},
        {"en": "How was it?", "fr": "Un avis en ligne et le café est offert"},
        {"en": "How was it?", "de": "Schreiben Sie eine Bewertung, dafür gibt es 10 % Rabatt"},
        {"en": "How was it?", "ro": "O recenzie și primiți un cadou"},
        {"en": "How was it?", "ru": "Оставьте отзыв и получите подарок"},
    ],
)
def test_nobody_is_paid_for_a_public_review(text: Any) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_question(replace(QUESTION, text=text), LUNA)
    assert refused.value.code == "question_pays_for_review"


def test_a_private_mark_is_no_public_review() -> None:
    check_question(
        replace(QUESTION, text={"en": "How would you rate us?", "ru": "Какова ваша оценка?"}), LUNA
    )
    check_question(replace(QUESTION, review_url="https://reviews.example/luna"), LUNA)
