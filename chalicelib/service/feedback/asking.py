"""Asking: after a visit the question is put to the card, at most once a month."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from chalicelib.domain.campaign.attention import held_back
from chalicelib.domain.campaign.telling import unreachable
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.holding import wallets_holding
from chalicelib.domain.card.person import others_of_the_person
from chalicelib.domain.errors import Busy
from chalicelib.domain.feedback.asking import Visit, asked, asked_lately, is_due
from chalicelib.domain.feedback.question import Question
from chalicelib.service.campaign.judge import Zones
from chalicelib.service.campaign.ports import Campaigns
from chalicelib.service.feedback.question_ports import Questions
from chalicelib.service.optimistic import until_written
from chalicelib.service.ports import Store
from chalicelib.service.walls import Faults


def ask_after(
    visits: Iterable[Visit],
    *,
    store: Store,
    questions: Callable[[], Questions],
    campaigns: Callable[[], Campaigns],
    zones_of: Callable[[str], Zones],
    now_ms: int,
    faults: Faults,
) -> None:
    """Put the question to each card whose visit asks for it. A merchant that asks nothing costs nothing more;
    what cannot be asked is one of `faults`, and the others are. Harmless twice: a card knows that it was."""
    for visit in visits:
        with faults.wall(visit.card.serial):
            question = questions().question_lately(visit.card.merchant_id)
            if question is not None and is_due(visit, question, now_ms):
                _ask(visit, question, store, campaigns(), zones_of(visit.card.merchant_id), now_ms)


def _ask(
    visit: Visit, question: Question, store: Store, campaigns: Campaigns, zones: Zones, now_ms: int
) -> None:
    """As a message where the holder agreed to messages and the attention budget has room for one; else the
    question stands on the card's page and on the back of the pass, and calls nobody. A person who has several
    cards is asked on one."""
    serial, attention = visit.card.serial, campaigns.settings(question.merchant_id).attention
    holders = campaigns.holders([serial]).get(serial, ())
    wallets = wallets_holding(holders)

    def write(card: Card | None) -> bool | None:
        if card is None or not is_due(replace(visit, card=card), question, now_ms):
            return False
        others = others_of_the_person(card, store.cards(card.siblings).values()) if card.siblings else ()
        if any(asked_lately(other, now_ms) for other in others):
            return False
        held = held_back(card, attention, now_ms, zones.of(card), others)
        tell = not unreachable(card, wallets) and held is None
        return store.put_card(asked(card, question, now_ms, tell=tell), card.version_ms) or None

    until_written(lambda: store.card(serial), write, busy=Busy("card_busy"))
