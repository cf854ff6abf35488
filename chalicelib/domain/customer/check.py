"""What staff ask a guest before a card goes to a new phone, so that nobody walks off with a stranger's."""

from datetime import date
from typing import Literal

from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.time.days import day_of

Check = Literal["birth_month", "last_visit", "phone_end", "known"]
PHONE_END = 6  # digits: staff see the last four
DAYS_OFF_MAX = 1  # a guest's memory of the last visit, and shops that close after midnight


def checks_for(card: Card, *, may_know: bool) -> tuple[Check, ...]:
    """What can be asked of this card's guest, the hardest to guess first. `known`: somebody answers for it
    that the guest is who they say."""
    there: tuple[tuple[Check, bool], ...] = (
        ("phone_end", bool(card.phone)),
        ("last_visit", bool(card.visit_s)),
        ("birth_month", bool(card.birthday)),
        ("known", may_know),
    )
    return tuple(check for check, can_be in there if can_be)


def is_right(card: Card, check: Check, answer: str, zone: str) -> bool:
    """InvalidInput for what is no answer to it; only a real one counts as wrong."""
    match check:
        case "phone_end":
            return _digits(card.phone)[-PHONE_END:] == _number(answer, PHONE_END, PHONE_END)
        case "birth_month":
            return int(card.birthday[:2]) == int(_number(answer, 1, 2))
        case "last_visit":
            last = date.fromisoformat(day_of(card.visit_s[-1] * 1000, zone))
            return abs((_day(answer) - last).days) <= DAYS_OFF_MAX
        case "known":
            return True


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isascii() and c.isdigit())


def _number(answer: str, least: int, most: int) -> str:
    given = "".join(answer.split())
    if not (given.isascii() and given.isdigit() and least <= len(given) <= most):
        raise InvalidInput("hand_over_answer", field="answer")
    return given


def _day(answer: str) -> date:
    try:
        return date.fromisoformat(answer.strip())
    except ValueError as error:
        raise InvalidInput("hand_over_answer", field="answer") from error
