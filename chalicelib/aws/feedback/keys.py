"""The keys of questions, answers and cases, with their sums. `docs/access-patterns.md` says why."""

from chalicelib.aws.card.keys import card_partition
from chalicelib.aws.table.keys import (
    GSI1,
    GSI2,
    GSI3,
    Item,
    fit,
    index_key,
    key,
    merchant_partition,
    time_text,
)
from chalicelib.domain.feedback.answer import Answer, Tally
from chalicelib.domain.feedback.case import Case
from chalicelib.domain.feedback.question import Question

ASKED = "QU"  # the one question that a merchant asks, within its partition
FORMER = "QU#"  # and how those of before begin there
CASES = "P#K#"  # how they begin within their card's partition: personal, so an erasure deletes them
DUE = "K#due"


def question_key(merchant_id: str) -> Item:
    return key(merchant_partition(fit(merchant_id)), ASKED)


def former_key(question: Question) -> Item:
    place = f"{FORMER}{time_text(question.ended_ms)}#{fit(question.id)}"
    return key(merchant_partition(fit(question.merchant_id)), place)


def answer_key(serial: str, asked_ms: int) -> Item:
    """In the card's partition, with what else its holder said: erased with it."""
    return key(card_partition(serial), f"P#A#{time_text(asked_ms)}")


def answers_partition(merchant_id: str) -> str:
    return f"QA#{merchant_id}"


def comments_partition(merchant_id: str, state: str) -> str:
    """The answers that have words: those that nobody has read yet, and those that somebody has."""
    return f"QC#{merchant_id}#{state}"


def answer_index(answer: Answer) -> Item:
    place = f"{time_text(answer.at_ms)}#{fit(answer.serial)}"
    index = index_key(GSI1, answers_partition(answer.merchant_id), place)
    if answer.state:
        index |= index_key(GSI2, comments_partition(answer.merchant_id, answer.state), place)
    return index


def tallies_partition(merchant_id: str, question_id: str) -> str:
    return f"QT#{fit(merchant_id)}#{fit(question_id)}"


def tally_key(merchant_id: str, tally: Tally) -> Item:
    place = f"{tally.week}#{fit(tally.outlet)}"
    return key(tallies_partition(merchant_id, tally.question_id), place)


def case_key(serial: str, number: str) -> Item:
    return key(card_partition(serial), f"{CASES}{fit(number)}")


def number_key(merchant_id: str, number: str) -> Item:
    """Where it is kept whose a number is; it stays, so that no number is given twice."""
    return key(f"KN#{fit(merchant_id)}#{fit(number)}", "KN")


def case_index(case: Case) -> Item:
    """Where a case is listed: an open one by its deadline, also with its owner's; a closed one by its end;
    and by when the clock has to look at it."""
    if case.state == "open":
        place = f"{time_text(case.due_ms)}#{case.number}"
        listed = index_key(GSI1, open_partition(case.merchant_id), place)
        listed |= index_key(GSI3, mine_partition(case.merchant_id, case.owner), place)
    else:
        place = f"{time_text(case.closed_ms)}#{case.number}"
        listed = index_key(GSI1, closed_partition(case.merchant_id), place)
    look_ms = case.look_ms()
    if look_ms is not None:
        listed |= index_key(GSI2, DUE, f"{time_text(look_ms)}#{case.number}")
    return listed


def open_partition(merchant_id: str) -> str:
    return f"KO#{merchant_id}"


def closed_partition(merchant_id: str) -> str:
    return f"KC#{merchant_id}"


def mine_partition(merchant_id: str, owner: str) -> str:
    return f"KM#{merchant_id}#{fit(owner)}"


def sums_partition(merchant_id: str) -> str:
    return f"KS#{merchant_id}"


def sums_key(merchant_id: str, month: str, kind: str, outlet: str) -> Item:
    return key(sums_partition(merchant_id), f"{month}#{kind}#{fit(outlet)}")


def settings_key(merchant_id: str) -> Item:
    return key(merchant_partition(merchant_id), "K")
