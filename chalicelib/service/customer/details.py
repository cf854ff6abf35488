"""Details: a customer's name, language, birthday, zone, phone and mail, changed by them or by staff."""

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.erased import refuse_erased
from chalicelib.domain.customer.details import Details, checked, differing, with_details
from chalicelib.domain.errors import Busy
from chalicelib.domain.people.audit import AuditLine
from chalicelib.service.card.person import join_up
from chalicelib.service.optimistic import until_written
from chalicelib.service.people.ports import Directory
from chalicelib.service.ports import Store


def change(store: Store, card: Card, details: Details, now_ms: int, *, is_proven: bool = False) -> Card:
    """The card as it is now said to be; wallets and what finds it follow. Asked again, it stays so.

    `is_proven`: whoever says it read a code of ours at the phone or mail that it names."""
    checked(details)

    def write(now: Card) -> Card | None:
        refuse_erased(now, "serial")
        if not differing(now, details) and not is_proven:
            return now
        changed = with_details(now, details, now_ms, is_proven=is_proven)
        return changed if store.put_person(changed, now) else None

    changed = until_written(
        lambda: store.card(card.serial) or card, write, busy=Busy("card_busy"), first=card
    )
    if is_proven:
        join_up(store, changed, now_ms)
    return changed


def correct(store: Store, directory: Directory, card: Card, details: Details, by: str, now_ms: int) -> Card:
    """The same by staff. The audit list names what was changed and never what it was: it outlives erasing."""
    fields = differing(card, details)
    changed = change(store, card, details, now_ms)
    if fields:
        facts = {"fields": fields}
        directory.note(AuditLine(card.merchant_id, now_ms, by, "card.person", card.serial, facts))
    return changed
