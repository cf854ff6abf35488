"""Reading: what was answered is summed up; comments are read one by one, marked and tagged."""

from collections.abc import Callable, Set
from dataclasses import replace

from chalicelib.domain.errors import Busy, NotFound
from chalicelib.domain.feedback.answer import Answer, State, Tally, tallied
from chalicelib.domain.feedback.question import Question
from chalicelib.domain.feedback.results import Results, results_of
from chalicelib.domain.feedback.themes import Themes, themes_of
from chalicelib.service.feedback.question_ports import Questions
from chalicelib.service.optimistic import until_written

THEMES_OF = 500  # comments, the latest: what is talked about now
PAGE = 100
RECOUNT_PAGES_MAX = 10_000  # a million answers


def _everywhere(_: str) -> bool:
    return True


def question_by(questions: Questions, merchant_id: str, question_id: str) -> Question:
    """The merchant's question, the one that is asked or one of before."""
    known = asked_ever(questions, merchant_id)
    found = next((question for question in known if question.id == question_id), None)
    if found is None:
        raise NotFound("question_unknown", field="id")
    return found


def asked_ever(questions: Questions, merchant_id: str) -> tuple[Question, ...]:
    """The question that is asked now and those of before."""
    now = questions.question(merchant_id)
    return (*((now,) if now else ()), *questions.former(merchant_id))


def results(questions: Questions, question: Question, at: Callable[[str], bool] = _everywhere) -> Results:
    """Of those outlets that the reader has to do with."""
    held = questions.tallies(question.merchant_id, question.id)
    return results_of(question.kind, [tally for tally in held if at(tally.outlet)])


def themes(
    questions: Questions, merchant_id: str, joints: Set[str], at: Callable[[str], bool] = _everywhere
) -> Themes:
    """Of the latest comments, read or not."""
    states: tuple[State, ...] = ("new", "read")
    found = [answer for state in states for answer in _latest(questions, merchant_id, state)]
    seen = [answer for answer in found if at(answer.outlet)]
    return themes_of(sorted(seen, key=lambda answer: -answer.at_ms)[:THEMES_OF], joints)


def noted(
    questions: Questions, merchant_id: str, serial: str, asked_ms: int, step: Callable[[Answer], Answer]
) -> Answer:
    """The answer with what the shop notes of it; NotFound where there is none, and where it is another's."""

    def read() -> Answer:
        answer = questions.answer(serial, asked_ms)
        if answer is None or answer.merchant_id != merchant_id:
            raise NotFound("answer_unknown", field="id")
        return answer

    def write(answer: Answer) -> Answer | None:
        changed = step(answer)
        if changed == answer:
            return answer
        risen = replace(changed, revision=answer.revision + 1)
        return risen if questions.note_answer(risen) else None

    return until_written(read, write, busy=Busy("card_busy"))


def recounted(questions: Questions, merchant_id: str) -> tuple[Tally, ...]:
    """The tallies as the answers that are there make them: equal to those kept, but for what was erased."""
    found: list[Answer] = []
    after = ""
    for _ in range(RECOUNT_PAGES_MAX):
        page = questions.answers(merchant_id, PAGE, after)
        found += page.answers
        after = page.next
        if not after:
            break
    return tallied(found)


def _latest(questions: Questions, merchant_id: str, state: State) -> list[Answer]:
    found: list[Answer] = []
    after = ""
    for _ in range(THEMES_OF // PAGE):
        page = questions.comments(merchant_id, state, PAGE, after)
        found += page.answers
        after = page.next
        if not after:
            break
    return found
