"""Questions, answers and tallies, in memory and in the table alike."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from chalicelib.aws.feedback.questions import QuestionsTable
from chalicelib.domain.card.card import touched
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.feedback.answer import Answer, Tally
from chalicelib.domain.feedback.question import Question
from chalicelib.domain.people.audit import AuditLine
from chalicelib.service.feedback.question_ports import Questions
from chalicelib.service.feedback.reading import recounted
from chalicelib.service.ports import Store
from tests.contract.steps import Clock, enrolled
from tests.support.fakes import MERCHANT, NOON_MS, FakeStore
from tests.support.fakes.questions import FakeQuestions

LINE = AuditLine(MERCHANT, NOON_MS, "staff:olga", "question.ask", "q1")
QUESTION = Question(MERCHANT, "q1", "smiley", {"en": "How was it?"}, created_ms=NOON_MS, revision=1)


@pytest.fixture
def questions(store: Store, request: pytest.FixtureRequest, clock: Clock) -> Questions:
    """Over the same cards as `store`."""
    if isinstance(store, FakeStore):
        return FakeQuestions(store)
    return QuestionsTable(request.getfixturevalue("dynamodb"), request.getfixturevalue("table_name"), clock)


def an_answer(serial: str = "CARD1", *, score: int = 5, words: str = "", at_ms: int = NOON_MS) -> Answer:
    return Answer(serial, MERCHANT, "coffee", "q1", NOON_MS, at_ms, at_ms, "2026-09-21", "main", score, words)


def put(store: Store, questions: Questions, answer: Answer, before: Answer | None = None) -> bool:
    card = store.card(answer.serial) or enrolled(store, answer.serial)
    return questions.put_answer(answer, before, touched(card, NOON_MS), card.version_ms)


def test_one_question_is_asked_at_a_time_and_the_former_stay(questions: Questions) -> None:
    assert questions.question(MERCHANT) is None
    assert questions.put_question(QUESTION, LINE)
    assert not questions.put_question(replace(QUESTION, id="q9"), LINE), "somebody was first"
    second = replace(QUESTION, id="q2", kind="words", revision=2)
    assert questions.put_question(second, LINE, replace(QUESTION, ended_ms=NOON_MS, on=False))

    assert questions.question(MERCHANT) == second
    assert questions.question_lately(MERCHANT) == second
    assert questions.former(MERCHANT) == (replace(QUESTION, ended_ms=NOON_MS, on=False),)
    assert questions.question("m-2") is None
    assert questions.former("m-2") == ()


def test_an_answer_its_card_and_its_tally_are_written_together(store: Store, questions: Questions) -> None:
    first = an_answer(score=4)
    assert put(store, questions, first)
    assert questions.answer("CARD1", NOON_MS) == first
    assert questions.tallies(MERCHANT, "q1") == (Tally("q1", "2026-09-21", "main", {4: 1}),)

    card = store.card("CARD1")
    assert card is not None
    stale = replace(first, score=1, revision=1)
    assert not questions.put_answer(stale, first, touched(card, NOON_MS), card.version_ms - 1), (
        "the card moved"
    )
    assert not put(store, questions, replace(first, score=1)), "somebody answered before"
    assert questions.tallies(MERCHANT, "q1") == (Tally("q1", "2026-09-21", "main", {4: 1}),)


def test_an_answer_in_the_place_of_another_moves_its_tally_over(store: Store, questions: Questions) -> None:
    first = an_answer(score=4)
    put(store, questions, first)
    second = replace(first, score=1, words="Cold", revision=1)
    assert put(store, questions, second, first)
    third = replace(second, words="Cold coffee", revision=2)
    assert put(store, questions, third, second)

    assert questions.tallies(MERCHANT, "q1") == (Tally("q1", "2026-09-21", "main", {1: 1}),)
    assert recounted(questions, MERCHANT) == questions.tallies(MERCHANT, "q1")


def test_comments_are_listed_newest_first_until_they_are_read(store: Store, questions: Questions) -> None:
    for n in range(3):
        put(store, questions, an_answer(f"CARD{n}", words=f"words {n}", at_ms=NOON_MS + n))
    put(store, questions, an_answer("CARD9"))

    page = questions.comments(MERCHANT, "new", 2, "")
    assert [each.words for each in page.answers] == ["words 2", "words 1"]
    rest = questions.comments(MERCHANT, "new", 2, page.next)
    assert ([each.words for each in rest.answers], rest.next) == (["words 0"], "")
    with pytest.raises(InvalidInput):
        questions.comments(MERCHANT, "new", 2, "x'; drop")

    newest = page.answers[0]
    assert questions.note_answer(replace(newest, read_ms=NOON_MS, tags=("milk",), revision=1))
    assert not questions.note_answer(replace(newest, tags=(), revision=1)), "somebody noted before"
    assert [each.words for each in questions.comments(MERCHANT, "new", 9, "").answers] == [
        "words 1",
        "words 0",
    ]
    (read,) = questions.comments(MERCHANT, "read", 9, "").answers
    assert (read.words, read.tags) == ("words 2", ("milk",))
    assert len(questions.answers(MERCHANT, 9, "").answers) == 4
    assert questions.comments("m-2", "new", 9, "").answers == ()


def test_answers_at_once_are_each_counted_once(store: Store, questions: Questions) -> None:
    for n in range(12):
        enrolled(store, f"CARD{n}")
    with ThreadPoolExecutor(4) as pool:
        done = list(
            pool.map(lambda n: put(store, questions, an_answer(f"CARD{n}", score=n % 5 + 1)), range(12))
        )

    assert done == [True] * 12
    (tally,) = questions.tallies(MERCHANT, "q1")
    assert sum(tally.scores.values()) == 12
    assert recounted(questions, MERCHANT) == (tally,)
