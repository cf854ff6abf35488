"""How the API shows cards and entries to people at a till: with names, without links to wallets."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from chalicelib import words
from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import CarnetError
from chalicelib.domain.ledger.entry import Entry, EntryKind, EntryPage
from chalicelib.domain.ledger.ledger import refuse_unusable
from chalicelib.domain.people.staff import Staff
from chalicelib.domain.programme.held import Choice, factor_of, names_in, shown_lots
from chalicelib.domain.programme.parts.part import Holder
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.sale.bonus import factor_at, refuse_clockless
from chalicelib.domain.programme.sale.discount import best_discount
from chalicelib.domain.programme.sale.limits import check
from chalicelib.domain.text import Language
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.card.offers import BestDiscountView, LotView, offer_view
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
    sale_day: str | None
    visits: int | None
    amount_minor: int | None
    reward: str | None
    what: Annotated[str | None, Meta(description="The name of `reward`; in lists alone.")]
    quantity: int | None
    reverses: str | None
    corrects: str | None
    was_visits: int | None
    was_amount_minor: int | None
    returned: bool
    allowed_by: str | None
    allowed_by_name: str | None
    sent_by: str | None
    sent_by_name: str | None
    factor: int
    reason: Annotated[str | None, Meta(description="Of a make-good: what went wrong.")]
    undoes: Annotated[
        Literal["delta", "more"] | None,
        Meta(
            description="What taking it back changes: the balance by `delta` (of a corrected sale: as it "
            "stands), or more, such as credit or what ends some day. null: it is not taken back here, being "
            "a reversal, a correction or another merchant's."
        ),
    ]
    card_name: str | msgspec.UnsetType = msgspec.UNSET
    programme_id: str | msgspec.UnsetType = msgspec.UNSET


class TillReceiptView(msgspec.Struct):
    """`reversed`: this is a first answer again, and the entry has been taken back since."""

    entry: TillEntryView
    card: CardView
    replayed: bool
    reversed: bool
    codes: list[str]


class RefundView(msgspec.Struct):
    entries: list[TillEntryView]
    card: CardView
    replayed: bool


class TillEntryPageView(msgspec.Struct):
    entries: list[TillEntryView]
    next: str | None


ONLY_ONWARDS: tuple[EntryKind, ...] = ("pause", "resume", "reversal", "correction")
"""What is not taken back: another entry takes its place."""
Code = str | msgspec.UnsetType
"""A card's code, where its reader may scan it."""
Names = Mapping[str, str]
"""The names of people, by what entries call them: "staff:ID"."""
Whats = Mapping[str, Names]
"""By a programme's id the names of its rewards and parts, by theirs."""


def names_of(people: Iterable[Staff]) -> Names:
    return {f"staff:{person.id}": person.name for person in people}


def whats_of(programmes: Iterable[Programme], language: Language) -> Whats:
    return {
        programme.id: {
            id_: words.say(name, language, programme.language) for id_, name in names_in(programme).items()
        }
        for programme in programmes
    }


def looked_up(
    card: Card,
    programme: Programme,
    code: Code,
    last: Entry | None,
    choices: Sequence[Choice],
    *,
    outlet: str,
    zone: str,
    clockless: bool,
    language: Language,
    now_ms: int,
    amount_minor: int | None = None,
) -> CardView:
    """With the newest entry, what is offered for such a sale, and what a scan now would be refused for."""
    holder = Holder.of(card, now_ms, zone)
    view = card_view(card, programme, code, language)
    view.last = LastView(last.id, last.kind, last.delta, instant(last.scanned_ms)) if last else None
    view.refused = None
    view.bonus = factor_at(programme.bonuses, now_ms, zone)
    view.factor = view.bonus * factor_of(programme, holder)
    view.offers = [offer_view(choice, holder, programme, language) for choice in choices]
    view.best_discount = _best_discount(choices, programme, amount_minor, language)
    view.held = [
        LotView(move.lot.unit, move.n, _bound(move.lot.since_s), _bound(move.lot.until_s))
        for move in shown_lots(programme, card, holder)
    ]
    try:
        refuse_unusable(card, now_ms)
        if clockless:
            refuse_clockless(programme, now_ms)
        # The amount is not known yet: taken to be enough.
        least = programme.limits.spend_minor_min
        check(
            programme.limits,
            least,
            card.scanned_ms,
            currency=programme.merchant.currency,
            made_ms=now_ms,
            outlet=outlet,
            zone=zone,
        )
    except CarnetError as error:
        view.refused = RefusalView(error.code, words.say(error.phrase, language))
    return view


def _bound(at_s: int) -> str | None:
    return instant(at_s * 1000) if at_s else None


def _best_discount(
    choices: Sequence[Choice], programme: Programme, amount_minor: int | None, language: Language
) -> BestDiscountView | None:
    best = best_discount(choices, amount_minor)
    if best is None:
        return None
    said = best.said(programme.earning().currency)
    return BestDiscountView(best.choice.offer.id, best.minor, words.say(said, language, programme.language))


def till_entry_view(entry: Entry, names: Names, merchant_id: str, what: str | None = None) -> TillEntryView:
    """As people of this merchant see it."""
    own = entry.merchant_id == merchant_id and entry.kind not in ONLY_ONWARDS
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
        sale_day=entry.sale_day or None,
        visits=entry.visits,
        amount_minor=entry.amount_minor,
        reward=entry.reward or None,
        what=what,
        quantity=entry.quantity or None,
        reverses=entry.reverses or None,
        corrects=entry.corrects or None,
        was_visits=entry.was_visits,
        was_amount_minor=entry.was_minor,
        returned=entry.returned,
        allowed_by=entry.allowed_by or None,
        allowed_by_name=names.get(entry.allowed_by),
        sent_by=entry.sent_by or None,
        sent_by_name=names.get(entry.sent_by),
        factor=entry.factor,
        reason=entry.reason or None,
        undoes=("more" if entry.moves else "delta") if own else None,
    )


def till_entry_page_view(
    page: EntryPage,
    names: Names,
    merchant_id: str,
    cards: Mapping[str, Card],
    whats: Whats,
    *,
    several: bool = True,
) -> TillEntryPageView:
    """`cards` by serial; `several`: the page is of more than one."""
    views = []
    for entry in page.entries:
        card = cards.get(entry.serial)
        what = whats.get(card.programme_id, {}).get(entry.reward) if card else None
        view = till_entry_view(entry, names, merchant_id, what)
        if several and card:
            view.card_name, view.programme_id = card.holder_name, card.programme_id
        views.append(view)
    return TillEntryPageView(views, page.next or None)


def till_receipt_view(
    receipt: Receipt, programme: Programme, code: Code, names: Names, language: Language
) -> TillReceiptView:
    return TillReceiptView(
        till_entry_view(receipt.entry, names, receipt.entry.merchant_id),
        card_view(receipt.card, programme, code, language),
        receipt.replayed,
        receipt.reversed,
        list(receipt.codes),
    )


def refund_view(
    receipts: Sequence[Receipt], programme: Programme, code: Code, names: Names, language: Language
) -> RefundView:
    return RefundView(
        [till_entry_view(each.entry, names, each.entry.merchant_id) for each in receipts],
        card_view(receipts[-1].card, programme, code, language),
        all(receipt.replayed for receipt in receipts),
    )
