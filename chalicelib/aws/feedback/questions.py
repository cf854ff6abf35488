"""Questions, answers and tallies in the table.

A tally is one item for each question, week and outlet. A card answers once a month, so even a chain's busiest
outlet moves one some times a minute: it needs no shards. Answers that meet there wait for each other.
"""

from functools import cached_property, partial
from typing import Any

from chalicelib.aws.card.items import replaced
from chalicelib.aws.feedback.keys import (
    FORMER,
    answer_index,
    answer_key,
    answers_partition,
    comments_partition,
    former_key,
    question_key,
    tallies_partition,
    tally_key,
)
from chalicelib.aws.people.items import audit_item
from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import from_attributes, plain, to_attributes, wire
from chalicelib.aws.table.keys import AFTER_ALL_TIMES, GSI1, GSI2, Item, checked_mark, merchant_partition
from chalicelib.aws.table.readable import readable
from chalicelib.aws.table.rows import Write
from chalicelib.aws.table.ttl_cache import TtlCache
from chalicelib.domain.card.card import Card
from chalicelib.domain.feedback.answer import Answer, AnswerPage, State, Tally
from chalicelib.domain.feedback.question import Question
from chalicelib.domain.people.audit import AuditLine

FORMER_MAX = 50
ANSWERS_MAX = 100  # on one page, of a kilobyte each
TALLY_PAGES_MAX = 4  # of 1 MB, some 6,000 weeks of outlets each
LATELY_S = 10.0  # a question that was switched off is asked no longer than this
SCORE = "n"  # begins the attribute that counts a score
_NEW = "attribute_not_exists(pk)"
_UNMOVED = "revision = :before"


class QuestionsTable(InTable):
    """What `service.feedback.question_ports.Questions` promises."""

    @cached_property
    def _lately(self) -> TtlCache[tuple[Question | None]]:
        return TtlCache(LATELY_S, self._clock_s)

    def question(self, merchant_id: str) -> Question | None:
        return self._one(Question, question_key(merchant_id))

    def question_lately(self, merchant_id: str) -> Question | None:
        kept = self._lately.get(merchant_id, lambda: (self.question(merchant_id),))
        return kept[0] if kept else None

    def former(self, merchant_id: str) -> tuple[Question, ...]:
        items = self._rows.query(
            "pk = :merchant AND begins_with(sk, :former)",
            {":merchant": wire(merchant_partition(merchant_id)), ":former": wire(FORMER)},
            limit=FORMER_MAX,
            ConsistentRead=True,
            ScanIndexForward=False,
        )
        return tuple(readable(items, partial(from_attributes, Question)))

    def put_question(self, question: Question, line: AuditLine, instead_of: Question | None = None) -> bool:
        item = {**question_key(question.merchant_id), **to_attributes(question)}
        before = question.revision - 1
        put = Write("Put", item, _UNMOVED, {":before": wire(before)}) if before else Write("Put", item, _NEW)
        writes = [put, Write("Put", audit_item(line))]
        if instead_of is not None:
            writes.append(Write("Put", {**former_key(instead_of), **to_attributes(instead_of)}))
        self._lately.drop(question.merchant_id)
        return not self._rows.settle(*writes)

    def answer(self, serial: str, asked_ms: int) -> Answer | None:
        return self._one(Answer, answer_key(serial, asked_ms))

    def put_answer(self, answer: Answer, before: Answer | None, card: Card, expected_version_ms: int) -> bool:
        moved = _moved(answer, before)
        tally = [_tally_write(answer, moved)] if moved else []
        return not self._rows.settle(_put(answer), replaced(card, expected_version_ms), *tally)

    def note_answer(self, answer: Answer) -> bool:
        return self._rows.write(_put(answer)) is None

    def comments(self, merchant_id: str, state: State, limit: int, after: str) -> AnswerPage:
        return self._listed(GSI2, comments_partition(merchant_id, state), limit, after)

    def answers(self, merchant_id: str, limit: int, after: str) -> AnswerPage:
        return self._listed(GSI1, answers_partition(merchant_id), limit, after)

    def tallies(self, merchant_id: str, question_id: str) -> tuple[Tally, ...]:
        pages = self._rows.pages(
            "pk = :question",
            {":question": wire(tallies_partition(merchant_id, question_id))},
            most=TALLY_PAGES_MAX,
            ConsistentRead=True,
        )
        return tuple(_tally_of(item) for page in pages for item in page)

    def _listed(self, index: str, partition: str, limit: int, after: str) -> AnswerPage:
        place = f"{index}sk"
        items, more = self._rows.page(
            f"{index}pk = :list AND {place} < :after",
            {":list": wire(partition), ":after": wire(checked_mark(after) if after else AFTER_ALL_TIMES)},
            limit=max(1, min(limit, ANSWERS_MAX)),
            IndexName=index,
            ScanIndexForward=False,
        )
        page = tuple(readable(items, partial(from_attributes, Answer)))
        return AnswerPage(page, items[-1][place]["S"] if more and items else "")


def _put(answer: Answer) -> Write:
    place = {**answer_key(answer.serial, answer.asked_ms), **answer_index(answer)}
    item = {**place, **to_attributes(answer)}
    if not answer.revision:
        return Write("Put", item, _NEW)
    return Write("Put", item, _UNMOVED, {":before": wire(answer.revision - 1)})


def _moved(answer: Answer, before: Answer | None) -> dict[int, int]:
    """By how much each score's count moves."""
    if before is None:
        return {answer.score: 1}
    return {} if before.score == answer.score else {answer.score: 1, before.score: -1}


def _tally_write(answer: Answer, moved: dict[int, int]) -> Write:
    tally = Tally(answer.question_id, answer.week, answer.outlet, moved)
    named = {"question_id": tally.question_id, "week": tally.week, "outlet": tally.outlet}
    counted = {f"#{SCORE}{n}": f"{SCORE}{score}" for n, score in enumerate(moved)}
    values: dict[str, Any] = {f":{name}": wire(value) for name, value in named.items()}
    values |= {f":{SCORE}{n}": wire(by) for n, by in enumerate(moved.values())}
    sets = ", ".join(f"#{name} = :{name}" for name in named)
    adds = ", ".join(f"{name} :{name[1:]}" for name in counted)
    names = {**{f"#{name}": name for name in named}, **counted}
    return Write("Update", tally_key(answer.merchant_id, tally), "", values, f"SET {sets} ADD {adds}", names)


def _tally_of(item: Item) -> Tally:
    counted = {
        int(name.removeprefix(SCORE)): plain(held)
        for name, held in item.items()
        if name.startswith(SCORE) and "N" in held
    }
    return Tally(
        item["question_id"]["S"],
        item["week"]["S"],
        item["outlet"]["S"],
        {score: n for score, n in counted.items() if n},
    )
