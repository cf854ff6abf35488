"""How the API shows cards and entries to people at a till: with names, without links to wallets."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from chalicelib import words
from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import CarnetError
from chalicelib.domain.ledger.ledger import Entry, EntryKind, EntryPage, refuse_unusable
from chalicelib.domain.people.staff import Staff
from chalicelib.domain.programme.bonus import factor_at
from chalicelib.domain.programme.limits import check
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Language
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.card.views import END, CardView, LastView, RefusalView, card_view
from chalicelib.entrypoints.http.fields import Instant
from chalicelib.service.till.ledger import Receipt


class TillEntryView(msgspec.Struct):
    """One line of a card's history; `card_name` and `programme_id` in lists of several cards."""

    id: str
    serial: str
    card_end: str
    kind: EntryKind
    delta: int
    balance_after: int
    at: Instant
    scanned_at: Instant
    by: str
    by_name: str | None
    outlet: str | None
    sale_id: str | None
    visits: int | None
    amount_minor: int | None
    reward: str | None
    quantity: int | None
    reverses: str | None
    allowed_by: str | None
    allowed_by_name: str | None
    sent_by: str | None
    sent_by_name: str | None
    factor: int
    card_name: str | msgspec.UnsetType = msgspec.UNSET
    programme_id: str | msgspec.UnsetType = msgspec.UNSET


class TillReceiptView(msgspec.Struct):
    """`reversed`: this is a first answer again, and the entry has been taken back since."""

    entry: TillEntryView
    card: CardView
    replayed: bool
    reversed: bool


class RefundView(msgspec.Struct):
    entries: list[TillEntryView]
    card: CardView
    replayed: bool


class TillEntryPageView(msgspec.Struct):
    entries: list[TillEntryView]
    next: str | None


Code = str | msgspec.UnsetType
"""A card's code, where its reader may scan it."""
Names = Mapping[str, str]
"""The names of people, by what entries call them: "staff:ID"."""


def names_of(people: Iterable[Staff]) -> Names:
    return {f"staff:{person.id}": person.name for person in people}


def looked_up(
    card: Card,
    programme: Programme,
    code: Code,
    last: Entry | None,
    *,
    outlet: str,
    zone: str,
    language: Language,
    now_ms: int,
) -> CardView:
    """With the newest entry, and what a scan right now would be refused for."""
    view = card_view(card, programme, code, language)
    view.last = LastView(last.id, last.kind, last.delta, instant(last.scanned_ms)) if last else None
    view.refused = None
    view.factor = factor_at(programme.bonuses, now_ms, zone)
    try:
        refuse_unusable(card, now_ms)
        # The amount is not known yet: taken to be enough.
        least = programme.limits.spend_minor_min
        check(
            programme.limits,
            least,
            card.scanned_ms,
            counts=programme.rules.earning(),
            made_ms=now_ms,
            outlet=outlet,
            zone=zone,
        )
    except CarnetError as error:
        view.refused = RefusalView(error.code, words.say(error.phrase, language))
    return view


def till_entry_view(entry: Entry, names: Names) -> TillEntryView:
    return TillEntryView(
        id=entry.id,
        serial=entry.serial,
        card_end=entry.serial[-END:],
        kind=entry.kind,
        delta=entry.delta,
        balance_after=entry.balance_after,
        at=instant(entry.at_ms),
        scanned_at=instant(entry.scanned_ms or entry.at_ms),
        by=entry.by,
        by_name=names.get(entry.by),
        outlet=entry.outlet or None,
        sale_id=entry.sale_id or None,
        visits=entry.visits,
        amount_minor=entry.amount_minor,
        reward=entry.reward or None,
        quantity=entry.quantity or None,
        reverses=entry.reverses or None,
        allowed_by=entry.allowed_by or None,
        allowed_by_name=names.get(entry.allowed_by),
        sent_by=entry.sent_by or None,
        sent_by_name=names.get(entry.sent_by),
        factor=entry.factor,
    )


def till_entry_page_view(
    page: EntryPage, names: Names, cards: Mapping[str, Card] | None = None
) -> TillEntryPageView:
    """`cards` by serial, where the page is of several."""
    views = [till_entry_view(entry, names) for entry in page.entries]
    for view in views:
        if cards and (card := cards.get(view.serial)):
            view.card_name, view.programme_id = card.holder_name, card.programme_id
    return TillEntryPageView(views, page.next or None)


def till_receipt_view(
    receipt: Receipt, programme: Programme, code: Code, names: Names, language: Language
) -> TillReceiptView:
    return TillReceiptView(
        till_entry_view(receipt.entry, names),
        card_view(receipt.card, programme, code, language),
        receipt.replayed,
        receipt.reversed,
    )


def refund_view(
    receipts: Sequence[Receipt], programme: Programme, code: Code, names: Names, language: Language
) -> RefundView:
    return RefundView(
        [till_entry_view(receipt.entry, names) for receipt in receipts],
        card_view(receipts[-1].card, programme, code, language),
        all(receipt.replayed for receipt in receipts),
    )
