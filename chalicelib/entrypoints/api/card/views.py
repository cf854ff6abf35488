"""How the JSON API shows what it holds; times as RFC 3339 in UTC. The OpenAPI document is made from these."""

from dataclasses import dataclass
from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, UnsetType

from chalicelib import words
from chalicelib.domain.card.card import Card, CardState
from chalicelib.domain.card.sandbox import real_of
from chalicelib.domain.ledger.entry import Entry, EntryKind, EntryPage
from chalicelib.domain.programme.cue import balance_line
from chalicelib.domain.programme.parts.part import Holder, lines_of
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Language, ours
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.card.offers import BestDiscountView, LotView, OfferView
from chalicelib.entrypoints.api.card.progress import CardProgressView, progress_view
from chalicelib.entrypoints.http.fields import Instant, Url
from chalicelib.service.till.ledger import Receipt

END = 4  # of a serial or phone number: enough to tell two guests apart, too little to reach one


class ReadyRewardView(msgspec.Struct):
    id: str
    name: Annotated[str, Meta(description="In the language of Accept-Language, else the programme's.")]
    cost: Annotated[int, Meta(description="Stamps or points that it takes.")]
    ready: Annotated[
        int,
        Meta(
            description="How many times the balance pays for it alone. Several rewards can be taken "
            "together while the sum of their costs is at most `balance`."
        ),
    ]


Code = Annotated[str, Meta(description="What the wallet shows as a QR code and the till scans.")]


class LastView(msgspec.Struct):
    id: str
    kind: EntryKind
    delta: int
    at: Instant


class RefusalView(msgspec.Struct):
    code: str
    detail: str


class CardLineView(msgspec.Struct):
    """What a part of the programme says on the card, the most important first."""

    id: str
    label: str
    value: str
    ends_at: Instant | None


class CardView(msgspec.Struct, kw_only=True):
    """Who, how much, what is ready: one shape wherever a card is answered.

    What follows `barcode` only where one card was looked up.
    """

    serial: str
    programme_id: str
    name: Annotated[str, Meta(description="The customer's, where one was given.")]
    phone_end: str
    mail_start: str
    balance: Annotated[
        int,
        Meta(description="Stamps or points: the sum of its entries. Some refunds leave it below zero."),
    ]
    balance_shown: Annotated[
        str, Meta(description="As the card shows it, for a receipt: 8 stamps of nine are 8/9.")
    ]
    progress: CardProgressView
    next: Annotated[
        str,
        Meta(
            description="What comes next, in the language of Accept-Language, else the programme's; empty"
            " where nothing does beside a reward that waits."
        ),
    ]
    rewards: Annotated[list[ReadyRewardView], Meta(description="Those that the balance pays for.")]
    lines: Annotated[list[CardLineView], Meta(description="What the programme's parts say on it.")]
    state: CardState
    language: Annotated[Language, Meta(description="The customer's.")]
    version: Annotated[int, Meta(description="When the card last changed: the version that wallets get.")]
    created_at: Instant
    expires_at: Instant | None
    barcode: (
        Annotated[str, Meta(description="What the wallet shows as a code; for those who may scan it.")]
        | UnsetType
    ) = UNSET
    last: LastView | UnsetType | None = UNSET
    refused: RefusalView | UnsetType | None = UNSET
    factor: (
        Annotated[int, Meta(description="How often a scan of it counts now, with `bonus`.")] | UnsetType
    ) = UNSET
    bonus: Annotated[int, Meta(description="How often a scan of any card counts now.")] | UnsetType = UNSET
    offers: list[OfferView] | UnsetType = UNSET
    best_discount: BestDiscountView | UnsetType | None = UNSET
    held: list[LotView] | UnsetType = UNSET


class NewCardView(CardView, kw_only=True):
    """A card as it is handed out: with the links that put it on a phone. Nothing else answers with them."""

    barcode: Code
    apple_pass_url: Url
    google_save_url: Url
    google_ready: Annotated[
        bool,
        Meta(
            description="Whether `google_save_url` can be opened yet. Mostly it carries the card and can;"
            " where it must not, Google has the card a second or two later: ask again with the same"
            " Idempotency-Key."
        ),
    ]
    google_made: Annotated[
        bool,
        Meta(
            description="Whether Google has the card already. While it has not, Google’s API answers 404 for"
            " it: who opens a link that carries the card makes it there by saving it."
        ),
    ]


class EntryView(msgspec.Struct):
    """One line of a card's history."""

    id: str
    serial: str
    kind: EntryKind
    delta: int
    balance_after: int
    at: Instant
    by: Annotated[str, Meta(description="Who asked for it: `key:` and the id of an API key.")]
    outlet: str | None
    sale_id: str | None
    sale_day: Annotated[str | None, Meta(description="The business day of the sale's number.")]
    visits: int | None
    amount_minor: int | None
    reward: str | None
    quantity: int | None
    reverses: Annotated[str | None, Meta(description="The id of the entry that this one takes back.")]
    corrects: Annotated[str | None, Meta(description="The id of the sale's first entry that this corrects.")]
    was_visits: Annotated[int | None, Meta(description="Of a correction: what the sale was before.")]
    was_amount_minor: Annotated[int | None, Meta(description="Of a correction: what the sale was before.")]
    returned: Annotated[bool, Meta(description="Of a correction: whether something came back.")]
    factor: Annotated[int, Meta(description="How many times the sale counted: 2 on a double-stamp day.")]


class EntryPageView(msgspec.Struct):
    entries: Annotated[list[EntryView], Meta(description="Newest first.")]
    next: Annotated[str | None, Meta(description="Send it as `after` for the next page.")]


class ReceiptView(msgspec.Struct):
    entry: EntryView
    card: CardView
    replayed: Annotated[
        bool, Meta(description="Whether this is the first answer again: nothing was added now.")
    ]
    reversed: Annotated[
        bool, Meta(description="Of a first answer again: whether the entry has been taken back since.")
    ]
    codes: Annotated[list[str], Meta(description="A partner's code that was handed out, for the customer.")]


@dataclass(frozen=True, slots=True)
class CardLinks:
    """What puts a card on a phone: whoever has them has the card."""

    barcode: str
    apple_pass: str
    google_save: str
    google_ready: bool
    google_made: bool


def card_view(card: Card, programme: Programme, code: str | UnsetType, language: Language) -> CardView:
    """`code` as `readers.code_for` says; `language` is the reader's."""
    return CardView(**_shown(card, programme, language), barcode=code)


def new_card_view(card: Card, programme: Programme, links: CardLinks, language: Language) -> NewCardView:
    return NewCardView(
        **_shown(card, programme, language),
        barcode=links.barcode,
        apple_pass_url=links.apple_pass,
        google_save_url=links.google_save,
        google_ready=links.google_ready,
        google_made=links.google_made,
    )


def _shown(card: Card, programme: Programme, language: Language) -> dict[str, Any]:
    """The fields that every reader of a card has."""
    rules, balance = programme.shown_by(card)
    holder = Holder.of(card, card.version_ms, programme.merchant.zone)
    ready = [
        ReadyRewardView(reward.id, words.say(reward.name, language, programme.language), reward.cost, times)
        for reward, times in programme.ready(card)
    ]
    return {
        "serial": card.serial,
        "programme_id": real_of(card.programme_id),
        "name": card.holder_name,
        "phone_end": card.phone[-END:] if card.phone else "",
        "mail_start": f"{card.mail[:3]}…" if card.mail else "",
        "balance": card.balance,
        "balance_shown": str(rules.short_balance(balance)),
        "progress": progress_view(rules, balance, language, programme.language),
        "next": words.written(rules.next_step(balance), language, programme.language),
        "rewards": ready,
        "lines": [
            CardLineView(
                line.id,
                words.say(line.label, language, programme.language),
                words.written(line.value, language, programme.language),
                None if line.ends_ms is None else instant(line.ends_ms),
            )
            for line in (*balance_line(rules, holder), *lines_of(programme.parts_for(holder), holder))
        ],
        "state": card.state,
        "language": ours(card.language, programme.language),
        "version": card.version_ms,
        "created_at": instant(card.created_ms),
        "expires_at": None if card.expires_ms is None else instant(card.expires_ms),
    }


def entry_view(entry: Entry) -> EntryView:
    return EntryView(
        id=entry.id,
        serial=entry.serial,
        kind=entry.kind,
        delta=entry.delta,
        balance_after=entry.balance_after,
        at=instant(entry.at_ms),
        by=entry.by,
        outlet=entry.outlet or None,
        sale_id=entry.sale_id or None,
        sale_day=entry.sale_day or None,
        visits=entry.visits,
        amount_minor=entry.amount_minor,
        reward=entry.reward or None,
        quantity=entry.quantity or None,
        reverses=entry.reverses or None,
        corrects=entry.corrects or None,
        was_visits=entry.was_visits,
        was_amount_minor=entry.was_minor,
        returned=entry.returned,
        factor=entry.factor,
    )


def entry_page_view(page: EntryPage) -> EntryPageView:
    return EntryPageView([entry_view(entry) for entry in page.entries], page.next or None)


def receipt_view(
    receipt: Receipt, programme: Programme, code: str | UnsetType, language: Language
) -> ReceiptView:
    card = card_view(receipt.card, programme, code, language)
    codes = list(receipt.codes)
    return ReceiptView(entry_view(receipt.entry), card, receipt.replayed, receipt.reversed, codes)
