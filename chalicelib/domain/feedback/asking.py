"""Asking: which card has the question put to it after a visit, and for how long it waits there."""

from dataclasses import dataclass, replace

from chalicelib.domain.campaign.telling import told, untold
from chalicelib.domain.card.asked import Asked
from chalicelib.domain.card.card import Card, touched
from chalicelib.domain.feedback.question import Question
from chalicelib.domain.time.units import DAY_MS

EVERY_MS = 31 * DAY_MS  # never twice in a calendar month


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit was counted on the card, which had so many `before`."""

    card: Card
    before: int


def is_due(visit: Visit, question: Question, now_ms: int) -> bool:
    """Whether the question is to be put to the card after this visit."""
    card = visit.card
    if not question.on or not card.usable(now_ms):
        return False
    if asked_lately(card, now_ms):
        return False
    return visit.before < (question.visit or visit.before + 1) <= card.visits


def asked_lately(card: Card, now_ms: int) -> bool:
    return card.asked is not None and now_ms < card.asked.at_ms + EVERY_MS


def asked(card: Card, question: Question, now_ms: int, *, tell: bool) -> Card:
    """The card with the question put to it; `tell`: as a message that its phone announces, which the
    attention budget counts. Else it stands on the card's page and calls nobody."""
    outlet = card.outlets[0] if card.outlets else ""
    put = replace(card, asked=Asked(question.id, now_ms, outlet))
    return told(put, question.notice_id, now_ms) if tell else touched(put, now_ms)


def answered(card: Card, question: Question, now_ms: int) -> Card:
    """The card once its holder has answered: the question goes from its face."""
    if card.asked is None:
        return card
    done = replace(card, asked=replace(card.asked, answered_ms=now_ms))
    prefix = f"{question.merchant_id}-{question.id}-"
    return untold(done, now_ms) if card.news.startswith(prefix) else touched(done, now_ms)


def open_to(card: Card, question: Question | None, now_ms: int) -> Question | None:
    """The question that this card may answer now, or answer again; None when there is none."""
    if question is None or not question.on or card.asked is None or not card.usable(now_ms):
        return None
    same = card.asked.question == question.id and now_ms < card.asked.at_ms + EVERY_MS
    return question if same else None
