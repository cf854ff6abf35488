"""Answering: what a card's holder says is kept once for each time that the card was asked."""

from dataclasses import dataclass

from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import Busy, NotAllowed
from chalicelib.domain.feedback.answer import Answer, Said, answer_to
from chalicelib.domain.feedback.asking import answered
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.ledger.keys import content_of
from chalicelib.domain.programme.grant import Happening
from chalicelib.domain.programme.held import grants_on
from chalicelib.domain.programme.programme import Programme
from chalicelib.service.card.edition import programme_for
from chalicelib.service.feedback.question_ports import Questions
from chalicelib.service.optimistic import Pause, until_written
from chalicelib.service.ports import Store
from chalicelib.service.till.give import give


@dataclass(frozen=True, slots=True)
class Heard:
    """The answer as it is kept; `again`: it took the place of one from before; `thanked`: the programme gave
    what it gives for an answer."""

    answer: Answer
    again: bool
    thanked: bool


def hear(
    store: Store,
    questions: Questions,
    serial: str,
    question_id: str,
    wording: int,
    said: Said,
    *,
    zone: str,
    now_ms: int,
    pause: Pause,
) -> Heard:
    """Keep what was said to the question as it was read; NotAllowed when it has changed or ended since.

    Of two answers at once one is first and the other takes its place: the card and the answer are written
    together, and whoever finds them moved begins again.
    """

    def write(card: Card | None) -> Heard | None:
        if card is None:
            raise NotAllowed("question_not_now")
        question = questions.question(card.merchant_id)
        asked_ms = card.asked.at_ms if card.asked else 0
        before = questions.answer(serial, asked_ms) if asked_ms else None
        answer = answer_to(question, card, said, before, now_ms, zone)
        assert question is not None, "answer_to refuses where there is none"
        if question.id != question_id:
            raise NotAllowed("question_not_now")
        if question.wording != wording:
            raise NotAllowed("question_reworded")
        changed = answered(card, question, now_ms)
        if not questions.put_answer(answer, before, changed, card.version_ms):
            return None
        return Heard(answer, before is not None, thanked=False)

    heard = until_written(lambda: store.card(serial), write, busy=Busy("card_busy"), pause=pause)
    return Heard(heard.answer, heard.again, _thank(store, heard.answer, zone, now_ms, pause))


def _thank(store: Store, answer: Answer, zone: str, now_ms: int, pause: Pause) -> bool:
    """Give what the programme gives for an answer, whatever it says, once for each time that it was asked. It
    is tried with every answer, so that it is not lost between the two writes; a full card gets nothing."""
    card = store.card(answer.serial)
    programme = programme_for(store, card) if card else None
    if card is None or programme is None or not thanks_of(programme):
        return False
    key = f"answer:{answer.id}"
    once = Origin(key, content_of(key), "programme", now_ms, zone=zone)
    try:
        give(store, card.serial, card.merchant_id, Happening("answer", now_ms, zone), once, pause)
    except NotAllowed:
        return False
    return True


def thanks_of(programme: Programme) -> bool:
    """Whether the programme gives anything for an answer."""
    return bool(grants_on(programme, "answer"))
