"""How the JSON API shows what it holds; times as RFC 3339 in UTC. The OpenAPI document is made from these."""

from dataclasses import dataclass
from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, UnsetType

from chalicelib import words
from chalicelib.domain.card.card import Card, CardState, Registration
from chalicelib.domain.card.sandbox import real_of
from chalicelib.domain.card.wallets import WalletName
from chalicelib.domain.face.look import Colours
from chalicelib.domain.ledger.ledger import Entry, EntryKind, EntryPage
from chalicelib.domain.programme.earning import Earning
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.types import TYPES
from chalicelib.domain.programme.untranslated import untranslated
from chalicelib.domain.text import Language, ours, translations
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.http.fields import Instant, Texts, Url
from chalicelib.service.till.ledger import Receipt

END = 4  # of a serial or phone number: enough to tell two guests apart, too little to reach one


class RewardView(msgspec.Struct):
    id: str
    name: Texts
    cost: Annotated[int, Meta(description="Stamps or points that it takes.")]


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


class CardView(msgspec.Struct, kw_only=True):
    """Who, how much, what is ready: one shape wherever a card is answered.

    `last`, `refused` and `factor`, by which a scan of now counts, only where one card was looked up.
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
    next: Annotated[
        str, Meta(description="What comes next, in the language of Accept-Language, else the programme's.")
    ]
    rewards: Annotated[list[ReadyRewardView], Meta(description="Those that the balance pays for.")]
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
    factor: int | UnsetType = UNSET


class NewCardView(CardView, kw_only=True):
    """A card as it is handed out: with the links that put it on a phone. Nothing else answers with them."""

    barcode: Code
    apple_pass_url: Url
    google_save_url: Url
    google_ready: Annotated[
        bool,
        Meta(
            description="Whether `google_save_url` can be opened yet: Google has the card a second or two"
            " after it was made. Ask again with the same Idempotency-Key."
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
    visits: int | None
    amount_minor: int | None
    reward: str | None
    quantity: int | None
    reverses: Annotated[str | None, Meta(description="The id of the entry that this one takes back.")]
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


class ProgrammeView(msgspec.Struct):
    id: str
    type: Annotated[str, Meta(extra_json_schema={"enum": list(TYPES)})]
    name: str
    organization: str
    rule: Texts
    earn: Annotated[Earning, Meta(description="What a sale brings, in numbers, before any scan.")]
    colours: Colours
    rewards: list[RewardView]
    join_url: Url
    poster_url: Url
    untranslated: Annotated[
        dict[Language, list[str]],
        Meta(description="By language the texts that are not in it, as its customers read them instead."),
    ]


class ProgrammeListView(msgspec.Struct):
    programmes: list[ProgrammeView]


class DeliveryView(msgspec.Struct):
    """Whether one holder has been told of, and has fetched, the card's current version."""

    wallet: WalletName
    registered_at: Instant
    pushed_version: int
    fetched_version: int
    saved: Annotated[bool, Meta(description="Whether the card is on a phone, as far as the wallet says.")]
    pushed: bool
    fetched: bool
    last_outcome: str | None
    last_outcome_at: Instant | None


class DeliveryListView(msgspec.Struct):
    version: Annotated[int, Meta(description="The card's current version.")]
    deliveries: list[DeliveryView]


@dataclass(frozen=True, slots=True)
class CardLinks:
    """What puts a card on a phone: whoever has them has the card."""

    barcode: str
    apple_pass: str
    google_save: str


def card_view(card: Card, programme: Programme, code: str | UnsetType, language: Language) -> CardView:
    """`code` as `readers.code_for` says; `language` is the reader's."""
    return CardView(**_shown(card, programme, language), barcode=code)


def new_card_view(
    card: Card, programme: Programme, links: CardLinks, language: Language, *, google_ready: bool
) -> NewCardView:
    return NewCardView(
        **_shown(card, programme, language),
        barcode=links.barcode,
        apple_pass_url=links.apple_pass,
        google_save_url=links.google_save,
        google_ready=google_ready,
    )


def _shown(card: Card, programme: Programme, language: Language) -> dict[str, Any]:
    """The fields that every reader of a card has."""
    rules, balance = programme.shown_by(card)
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
        "next": words.say(rules.next_step(balance), language, programme.language),
        "rewards": ready,
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
        visits=entry.visits,
        amount_minor=entry.amount_minor,
        reward=entry.reward or None,
        quantity=entry.quantity or None,
        reverses=entry.reverses or None,
        factor=entry.factor,
    )


def entry_page_view(page: EntryPage) -> EntryPageView:
    return EntryPageView([entry_view(entry) for entry in page.entries], page.next or None)


def receipt_view(
    receipt: Receipt, programme: Programme, code: str | UnsetType, language: Language
) -> ReceiptView:
    card = card_view(receipt.card, programme, code, language)
    return ReceiptView(entry_view(receipt.entry), card, receipt.replayed, receipt.reversed)


def programme_view(programme: Programme, base_url: str) -> ProgrammeView:
    real_id = real_of(programme.id)
    join_url = f"{base_url}/join/{real_id}"
    return ProgrammeView(
        id=real_id,
        type=programme.rules.type,
        name=programme.name,
        organization=programme.organization,
        rule=words.every_language(programme.rules.rule(), programme.language),
        earn=programme.rules.earning(),
        colours=programme.colours,
        rewards=[RewardView(r.id, translations(r.name), r.cost) for r in programme.rules.rewards()],
        join_url=join_url,
        poster_url=f"{join_url}/poster",
        untranslated=_untranslated(programme),
    )


def _untranslated(programme: Programme) -> dict[Language, list[str]]:
    return {
        language: [words.say(text, language, programme.language) for text in texts]
        for language, texts in untranslated(programme).items()
    }


def delivery_view(registration: Registration, card: Card, programme: Programme) -> DeliveryView:
    """A card of a former edition of its programme is behind, whatever was sent of it."""
    current = card.edition >= programme.edition
    return DeliveryView(
        wallet=registration.wallet,
        registered_at=instant(registration.registered_ms),
        pushed_version=registration.pushed_version_ms,
        fetched_version=registration.fetched_version_ms,
        saved=not registration.unsaved,
        pushed=current and registration.pushed_version_ms >= card.version_ms,
        fetched=current and registration.fetched_version_ms >= card.version_ms,
        last_outcome=registration.last_outcome or None,
        last_outcome_at=instant(registration.last_outcome_ms) if registration.last_outcome_ms else None,
    )
