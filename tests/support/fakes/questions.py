"""Questions and answers in memory, over the same cards as `FakeStore`; `tests/contract` asks the same of the
table."""

from collections import Counter
from collections.abc import Callable

from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.feedback.answer import Answer, AnswerPage, State, Tally
from chalicelib.domain.feedback.question import Question
from chalicelib.domain.people.audit import AuditLine
from tests.support.fakes import FakeStore

Place = tuple[str, str, str, str]


class FakeQuestions:
    """Promises of `service.feedback.question_ports.Questions`; each call is atomic, and nothing is late."""

    def __init__(self, store: FakeStore) -> None:
        self._store = store
        self._asked: dict[str, Question] = {}
        self._former: dict[str, tuple[Question, ...]] = {}
        self._answers: dict[tuple[str, int], Answer] = {}
        self._tallies: dict[Place, Counter[int]] = {}
        self.lines: list[AuditLine] = []

    def question(self, merchant_id: str) -> Question | None:
        return self._asked.get(merchant_id)

    question_lately = question

    def former(self, merchant_id: str) -> tuple[Question, ...]:
        return tuple(reversed(self._former.get(merchant_id, ())))

    def put_question(self, question: Question, line: AuditLine, instead_of: Question | None = None) -> bool:
        with self._store.lock:
            there = self._asked.get(question.merchant_id)
            if (there.revision if there else 0) != question.revision - 1:
                return False
            self._asked[question.merchant_id] = question
            if instead_of is not None:
                self._former[question.merchant_id] = (*self._former.get(question.merchant_id, ()), instead_of)
            self.lines.append(line)
            return True

    def answer(self, serial: str, asked_ms: int) -> Answer | None:
        return self._answers.get((serial, asked_ms))

    def put_answer(self, answer: Answer, before: Answer | None, card: Card, expected_version_ms: int) -> bool:
        with self._store.lock:
            if not self._unmoved(answer) or not self._store.put_card(card, expected_version_ms):
                return False
            self._answers[answer.serial, answer.asked_ms] = answer
            place = (answer.merchant_id, answer.question_id, answer.week, answer.outlet)
            tally = Counter(self._tallies.get(place, {}))
            tally[answer.score] += 1
            if before is not None:
                tally[before.score] -= 1
            self._tallies[place] = tally
            return True

    def note_answer(self, answer: Answer) -> bool:
        with self._store.lock:
            if not self._unmoved(answer):
                return False
            self._answers[answer.serial, answer.asked_ms] = answer
            return True

    def comments(self, merchant_id: str, state: State, limit: int, after: str) -> AnswerPage:
        return self._listed(merchant_id, lambda answer: answer.state == state, limit, after)

    def answers(self, merchant_id: str, limit: int, after: str) -> AnswerPage:
        return self._listed(merchant_id, lambda _: True, limit, after)

    def tallies(self, merchant_id: str, question_id: str) -> tuple[Tally, ...]:
        return tuple(
            Tally(question, week, outlet, {score: n for score, n in scores.items() if n})
            for (merchant, question, week, outlet), scores in sorted(self._tallies.items())
            if (merchant, question) == (merchant_id, question_id)
        )

    def _unmoved(self, answer: Answer) -> bool:
        there = self._answers.get((answer.serial, answer.asked_ms))
        return (there.revision + 1 if there else 0) == answer.revision

    def _listed(
        self, merchant_id: str, which: Callable[[Answer], bool], limit: int, after: str
    ) -> AnswerPage:
        if after and not (after[:15].isdecimal() and after[15:16] == "#"):
            raise InvalidInput("cursor_invalid", field="after")
        mine = [each for each in self._answers.values() if each.merchant_id == merchant_id and which(each)]
        marked = sorted(((_mark(each), each) for each in mine), key=lambda each: each[0], reverse=True)
        there = [(mark, each) for mark, each in marked if not after or mark < after]
        page = there[:limit]
        return AnswerPage(tuple(each for _, each in page), page[-1][0] if len(there) > limit and page else "")


def _mark(answer: Answer) -> str:
    return f"{answer.at_ms:015d}#{answer.serial}"
