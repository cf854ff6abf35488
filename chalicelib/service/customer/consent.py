"""Consent: whoever agrees to messages or stops them is taken at their word, at once and on record."""

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.erased import refuse_erased
from chalicelib.domain.customer.consent import Asking, decided, stands
from chalicelib.domain.errors import Busy
from chalicelib.service.optimistic import until_written
from chalicelib.service.ports import Store


def decide(store: Store, card: Card, asking: Asking, *, given: bool, now_ms: int) -> Card:
    """The card with consent given or withdrawn. Said again, it stays so; campaigns ask the card that was
    written last, so one that is under way leaves it alone from then on."""

    def write(now: Card) -> Card | None:
        if given:
            refuse_erased(now, "serial")
        latest = next(iter(store.consents(now.serial)), None) if given else None
        if stands(now, latest, asking, given=given):
            return now
        changed, consent = decided(now, asking, given=given, now_ms=now_ms)
        return changed if store.put_person(changed, now, consent) else None

    return until_written(lambda: store.card(card.serial) or card, write, busy=Busy("card_busy"), first=card)
