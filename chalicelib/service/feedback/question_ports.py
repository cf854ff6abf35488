"""What the question and its answers need from the outside, and what it promises."""

from typing import Protocol

from chalicelib.domain.card.card import Card
from chalicelib.domain.feedback.answer import Answer, AnswerPage, State, Tally
from chalicelib.domain.feedback.question import Question
from chalicelib.domain.people.audit import AuditLine


class Questions(Protocol):
    """Questions, answers and their tallies. Reads are consistent but where they say moments or lately."""

    def question(self, merchant_id: str) -> Question | None:
        """The one that the merchant asks, on or off."""
        ...

    def question_lately(self, merchant_id: str) -> Question | None:
        """The same as of some seconds ago: for the way of each visit."""
        ...

    def former(self, merchant_id: str) -> tuple[Question, ...]:
        """Those of before, newest first, at most 50."""
        ...

    def put_question(self, question: Question, line: AuditLine, instead_of: Question | None = None) -> bool:
        """Write it if its revision is the one before (0: there is none yet); `instead_of` ends with it and is
        kept among the former ones. False when somebody else was first."""
        ...

    def answer(self, serial: str, asked_ms: int) -> Answer | None: ...

    def put_answer(self, answer: Answer, before: Answer | None, card: Card, expected_version_ms: int) -> bool:
        """The answer in the place of the one `before`, the tallies that it moves and the card: all or
        nothing. False when the answer or the card has moved."""
        ...

    def note_answer(self, answer: Answer) -> bool:
        """What the shop notes of an answer, if its revision is the one before; no tally moves."""
        ...

    def comments(self, merchant_id: str, state: State, limit: int, after: str) -> AnswerPage:
        """Answers that have words, newest first, of some moments ago. A bad `after` is InvalidInput."""
        ...

    def answers(self, merchant_id: str, limit: int, after: str) -> AnswerPage:
        """All answers, newest first, of some moments ago."""
        ...

    def tallies(self, merchant_id: str, question_id: str) -> tuple[Tally, ...]:
        """At most 20,000: ten years of forty outlets."""
        ...
