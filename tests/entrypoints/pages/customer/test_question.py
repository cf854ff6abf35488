"""The question behind a card's page: one tap there, one to answer, and nothing hangs on what was said."""

import ast
import inspect
import random
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.domain.card.card import Card
from chalicelib.domain.feedback import question as question_module
from chalicelib.domain.feedback.answer import WORDS_MAX, Said, answer_to
from chalicelib.domain.feedback.asking import EVERY_MS, answered, asked, open_to
from chalicelib.domain.feedback.question import SCORES, Question, review_link
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.programme.parts.right import Right
from chalicelib.entrypoints.pages.customer import question as page_module
from tests.entrypoints.pages.join_calls import cards, joined
from tests.support.customer import Browser
from tests.support.fakes import MERCHANT, NOON_MS, a_card, a_programme_stamps
from tests.support.gateway import Reply, Shop
from tests.support.volume import volume

LINE = AuditLine(MERCHANT, NOON_MS, "staff:olga", "question.ask", "q1")
QUESTION = Question(
    MERCHANT,
    "q1",
    "smiley",
    {"en": "How was your visit?", "ru": "Как прошёл визит?"},
    review_url="https://reviews.example/luna",
    revision=1,
)


def ask(shop: Shop, question: Question = QUESTION, **joining: str) -> str:
    """The address of the question that was just put to a new card."""
    joined(Browser(), name="Ana", **joining)
    there = shop.questions.question(MERCHANT)
    if there is None:
        shop.questions.put_question(question, LINE)
    card = cards(shop)[-1]
    shop.store.put_card(asked(card, question, wiring.clock_ms(), tell=False), card.version_ms)
    return f"/c/{wiring.card_page(card).rpartition('/')[2]}/question"


def change(shop: Shop, question: Question, **changes: Any) -> None:
    assert shop.questions.put_question(replace(question, revision=question.revision + 1, **changes), LINE)


def send(path: str, **fields: str) -> Reply:
    return Browser().post(path, {"question": "q1", "wording": "0", **fields})


def card_of(shop: Shop) -> Card:
    return cards(shop)[-1]


def scores(shop: Shop) -> dict[int, int]:
    found: Counter[int] = Counter()
    for tally in shop.questions.tallies(MERCHANT, "q1"):
        found.update(tally.scores)
    return dict(found)


def test_a_smiley_is_one_button_and_the_thanks_are_a_page(shop: Shop) -> None:
    path = ask(shop)
    page = Browser().get(path)
    assert page.status == 200
    assert "How was your visit?" in page.text
    assert page.text.count('name="score"') == 5
    assert "<script" not in page.text
    assert "noindex" in page.headers["X-Robots-Tag"]
    assert "Как прошёл визит?" in Browser().get(f"{path}?lang=ru").text

    sent = send(path, score="5")
    assert sent.status == 303
    thanks = Browser().get(sent.location)
    assert "Thank you" in thanks.text
    assert 'name="words"' in thanks.text
    assert scores(shop) == {5: 1}

    sent = send(path, words="Good coffee,\r\nwarm place")
    assert 'name="words"' not in Browser().get(sent.location).text
    (answer,) = shop.questions.comments(MERCHANT, "new", 9, "").answers
    assert (answer.score, answer.words) == (5, "Good coffee,\nwarm place")


@pytest.mark.parametrize("kind", ["score", "words"])
def test_every_kind_has_its_form(shop: Shop, kind: Any) -> None:
    path = ask(shop, replace(QUESTION, kind=kind))
    page = Browser().get(path).text
    assert page.count('name="score"') == len(SCORES[kind])
    assert ('name="words"' in page) == (kind == "words")
    sent = send(path, **({"score": "10"} if kind == "score" else {"words": "More chairs"}))
    assert sent.status == 303
    assert scores(shop) == {10 if kind == "score" else -1: 1}


def test_answered_again_it_takes_the_place_of_the_first_and_says_so(shop: Shop) -> None:
    path = ask(shop)
    send(path, score="5")
    assert "answered already" in Browser().get(path).text
    again = send(path, score="1")
    assert "taken the place" in Browser().get(again.location).text
    assert scores(shop) == {1: 1}


def test_ten_thousand_characters_with_a_script_are_cut_with_a_sentence_and_shown_as_text(shop: Shop) -> None:
    path = ask(shop)
    send(path, score="2")
    sent = send(path, words="<script>alert(1)</script>" + "я" * 10_000)
    assert sent.status == 303
    page = Browser().get(sent.location).text
    assert f"longer than {WORDS_MAX} characters" in page
    assert "<script" not in page
    (answer,) = shop.questions.comments(MERCHANT, "new", 9, "").answers
    assert len(answer.words) == WORDS_MAX
    assert send(path, words="я" * 100_000).status == 413


@pytest.mark.parametrize(
    "fields",
    [
        {"score": "6"},
        {"score": "x"},
        {"score": ""},
        {},
        {"words": " "},
        {"words": "no smiley yet"},
        {"score": "5", "question": "q2"},
        {"score": "5", "question": ""},
        {"score": "5", "wording": "1"},
        {"score": "5", "wording": "x" * 100},
    ],
)
def test_what_cannot_be_an_answer_is_a_sentence_and_changes_nothing(
    shop: Shop, fields: dict[str, str]
) -> None:
    path = ask(shop)
    before = card_of(shop)
    sent = send(path, **fields)
    assert sent.status in (403, 409, 422), sent.status
    assert "nothing" in sent.text or "Choose" in sent.text
    assert (scores(shop), card_of(shop)) == ({}, before)


def test_a_form_from_elsewhere_is_none_of_ours(shop: Shop) -> None:
    path = ask(shop)
    sent = Browser().post(path, {"question": "q1", "wording": "0", "score": "5"}, sec_fetch_site="cross-site")
    assert sent.status == 409
    assert scores(shop) == {}


def test_a_question_that_changed_or_ended_meanwhile_says_so_and_keeps_nothing(shop: Shop) -> None:
    path = ask(shop)
    change(shop, QUESTION, wording=1, text={"en": "How was the coffee?"})
    sent = send(path, score="5")
    assert "was changed while you read it" in sent.text
    assert scores(shop) == {}

    change(shop, replace(QUESTION, revision=2), on=False)
    assert "no longer asks" in send(path, score="5").text
    assert "No question waits" in Browser().get(path).text
    assert "No question waits" in Browser().get(f"{path}/thanks").text


def test_a_voided_card_and_one_that_was_not_asked_have_nothing_to_answer(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = ask(shop)
    other = ask(shop)
    card = card_of(shop)
    shop.store.put_card(replace(card, asked=None, version_ms=card.version_ms + 1), card.version_ms)
    assert "No question waits" in Browser().get(other).text
    assert "no longer asks" in send(other, score="5").text

    first = cards(shop)[0]
    shop.store.put_card(replace(first, state="voided", version_ms=first.version_ms + 1), first.version_ms)
    assert "No question waits" in Browser().get(path).text
    assert "no longer asks" in send(path, score="5").text
    assert scores(shop) == {}


def test_a_month_later_it_waits_no_more(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    path = ask(shop)
    later = wiring.clock_ms() + EVERY_MS
    monkeypatch.setattr(wiring, "clock_ms", lambda: later)
    assert "No question waits" in Browser().get(path).text


def test_the_programme_may_thank_for_an_answer_whatever_it_says_and_once(shop: Shop) -> None:
    thanks = Right("thanks", {"en": "a cookie"}, on="answer")
    shop.store.put_programme(a_programme_stamps(parts=(thanks,)))
    for score in ("1", "5"):
        path = ask(shop)
        sent = send(path, score=score)
        assert "something on your card" in Browser().get(sent.location).text
        send(path, score="3")
        entries = shop.store.entries(card_of(shop).serial, 10, "").entries
        assert [(entry.kind, entry.reward) for entry in entries] == [("give", "thanks")]


def test_the_way_to_a_public_page_is_the_same_after_every_answer(shop: Shop) -> None:
    seen = set()
    for score in range(1, 6):
        path = ask(shop)
        link = path.removesuffix("/question")
        page = Browser().get(send(path, score=str(score)).location).text
        assert page.count('href="https://reviews.example/luna"') == 1
        seen.add(page.replace(link, ""))
    assert len(seen) == 1, "the page after an answer is the same, letter for letter"


def test_no_path_of_code_reads_an_answer_before_it_draws_the_way_to_a_public_page() -> None:
    """What draws it has no answer at hand, and asks no store for one."""
    assert list(inspect.signature(review_link).parameters) == ["question"]
    drawn = ast.parse(inspect.getsource(page_module.get_thanks))
    asked_for = {node.attr for node in ast.walk(drawn) if isinstance(node, ast.Attribute)}
    named = {node.id for node in ast.walk(drawn) if isinstance(node, ast.Name)}
    assert not {"answer", "answers", "comments", "hear", "score"} & (asked_for | named)
    callers = [name for name in vars(page_module) if "review_link" in _source(getattr(page_module, name))]
    assert callers == ["get_thanks"]
    assert "answer" not in inspect.getsource(question_module.review_link).partition('"""')[0]


def _source(held: object) -> str:
    return (
        inspect.getsource(held)
        if inspect.isfunction(held) and held.__module__ == page_module.__name__
        else ""
    )


def test_over_many_answers_the_link_is_independent_of_what_was_said() -> None:
    """All that lies between an answer and the link, for answers and shops by chance: of each score the same
    share is shown it, and to each who answered a shop that has one."""
    chance = random.Random(13)
    shown: Counter[tuple[int, bool]] = Counter()
    for _ in range(volume(10_000, 100_000)):
        has = chance.random() < 0.5
        question = replace(QUESTION, review_url=QUESTION.review_url if has else "")
        card = asked(a_card(), question, NOON_MS, tell=chance.random() < 0.5)
        said = Said(chance.choice(SCORES["smiley"]), chance.choice((None, "Cold", "Warm")))
        answer = answer_to(question, card, said, None, NOON_MS, "UTC")
        there = open_to(answered(card, question, NOON_MS), question, NOON_MS)
        link = review_link(there) if there else ""
        assert bool(link) == has, answer
        shown[answer.score, bool(link)] += 1
    assert _chi_squared(shown) < CHI_SQUARED_999


CHI_SQUARED_999 = 18.47  # of four degrees of freedom: less, in 999 of 1,000 samples of what is independent


def _chi_squared(shown: Counter[tuple[int, bool]]) -> float:
    n = sum(shown.values())
    of_score = {score: shown[score, True] + shown[score, False] for score in SCORES["smiley"]}
    of_link = {has: sum(shown[score, has] for score in of_score) for has in (True, False)}
    expected = {(score, has): of_score[score] * of_link[has] / n for score in of_score for has in of_link}
    return sum((shown[cell] - many) ** 2 / many for cell, many in expected.items())
