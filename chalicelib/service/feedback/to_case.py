"""A comment leads to a case: what a customer wrote is answered, and somebody answers for it."""

from collections.abc import Iterable
from dataclasses import replace

from chalicelib.domain.errors import NotFound
from chalicelib.domain.feedback.answer import Answer, read_by
from chalicelib.domain.feedback.case import Case
from chalicelib.service.feedback.case_context import CaseContext
from chalicelib.service.feedback.open_case import Opening, open_case
from chalicelib.service.feedback.question_ports import Questions
from chalicelib.service.feedback.reading import noted


def to_case(
    context: CaseContext, questions: Questions, answer: Answer, by: str, numbers: Iterable[str]
) -> tuple[Answer, Case]:
    """The case of these words, opened once, and the answer that names it. The same words are the same case,
    so what was lost between the two writes is made good by asking again."""
    card = context.store.card(answer.serial)
    if card is None or not answer.words:
        raise NotFound("answer_unknown", field="answer_id")
    there = context.cases.case(answer.merchant_id, answer.case_id) if answer.case_id else None
    if there is not None:
        return answer, there
    opening = Opening("other", answer.words, "answer", outlet=answer.outlet)
    case = open_case(context, card, opening, numbers)

    def step(now: Answer) -> Answer:
        return replace(read_by(now, by, context.now_ms), case_id=now.case_id or case.number)

    return noted(questions, answer.merchant_id, answer.serial, answer.asked_ms, step), case
