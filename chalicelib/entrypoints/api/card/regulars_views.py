"""How the API shows regulars: each line as it was read, the cards that would be made, how far a list is."""

from typing import Literal

import msgspec

from chalicelib import wiring, words
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.imports import Existing, Import, ImportState
from chalicelib.domain.ledger.regulars import bring
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.regulars import tier_of
from chalicelib.domain.text import Language
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.face.views import ApplePreviewView, GooglePreviewView, apple_view, google_view
from chalicelib.entrypoints.http.fields import Instant
from chalicelib.service.card.look import Notices, look_of
from chalicelib.service.card.regulars import Line, came_from, new_card

SAMPLE = "7" * 26  # the serial of a card that is only drawn

LineState = Literal["ready", "there", "wrong", "made", "added"]


class LineView(msgspec.Struct):
    """`said`: why it is left out, or is already there. What was read of it, as it is kept."""

    line: int
    state: Literal["ready", "there", "wrong", "made", "added"]
    field: str | None
    said: str | None
    name: str
    phone: str
    mail: str
    birthday: str
    tier: str | None
    member_until: str | None
    balance: int


class DrawnView(msgspec.Struct):
    line: int
    apple: ApplePreviewView
    google: GooglePreviewView


class TriedRegularsView(msgspec.Struct):
    lines: list[LineView]
    drawn: list[DrawnView]


class ImportView(msgspec.Struct):
    """`next`: the last row that is through, on the way in or, `undoing`, out. `stayed_n`: stamps or points
    that stayed on `stayed` cards when it was undone, because they were taken."""

    id: str
    programme_id: str
    sha: str
    name: str
    rows: int
    begun_at: Instant
    state: ImportState
    next: int
    made: int
    added: int
    wrong: int
    back: int
    stayed: int
    stayed_n: int
    country: str
    existing: Existing
    columns: dict[str, int]


class CarriedView(msgspec.Struct):
    run: ImportView
    lines: list[LineView]


class ImportListView(msgspec.Struct):
    imports: list[ImportView]


class StayedView(msgspec.Struct):
    line: int
    serial: str
    n: int


class UndoneView(msgspec.Struct):
    run: ImportView
    stayed: list[StayedView]


def import_view(run: Import) -> ImportView:
    return ImportView(
        id=run.id,
        programme_id=run.programme_id,
        sha=run.sha,
        name=run.name,
        rows=run.lines,
        begun_at=instant(run.begun_ms),
        state=run.state,
        next=run.next,
        made=run.made,
        added=run.added,
        wrong=run.wrong,
        back=run.back,
        stayed=run.stayed,
        stayed_n=run.stayed_n,
        country=run.country,
        existing=run.existing,
        columns=dict(run.columns),
    )


def ready(line: Line) -> LineState:
    if line.regular is None or line.wrong is not None:
        return "there" if line.there is not None else "wrong"
    return "ready"


def line_view(line: Line, state: LineState, programme: Programme, language: Language) -> LineView:
    regular = line.regular
    tier = tier_of(programme, regular.tier) if regular else None
    return LineView(
        line=line.line,
        state=state,
        field=line.field or None,
        said=words.say(line.wrong, language) if line.wrong else None,
        name=regular.name if regular else "",
        phone=regular.phone if regular else "",
        mail=regular.mail if regular else "",
        birthday=regular.birthday if regular else "",
        tier=words.say(tier.name, language, programme.language) if tier else None,
        member_until=(regular.member_until if regular else "") or None,
        balance=regular.balance if regular else 0,
    )


def drawn(line: Line, programme: Programme, language: Language, now_ms: int) -> DrawnView:
    """The card as both wallets would show it."""
    assert line.regular is not None, "only what is ready is drawn"
    card = line.there or new_card(programme, line.regular, SAMPLE, wiring.tokens().newest, now_ms)
    run = Import("", programme.merchant_id, programme.id, "", "", 1, "", now_ms)
    origin = came_from(run, line.regular, now_ms, programme.merchant.zone)
    brought, _ = bring(card, programme, line.regular, origin)
    shown = look_of(brought, programme, barcode=SAMPLE, notices=Notices(lambda _: None))
    return DrawnView(
        line.line,
        apple_view(wiring.apple_preview(shown, shown), language),
        google_view(wiring.google_preview(shown, shown), language),
    )


def made_cards(cards: dict[str, Card], run: Import, rows: range) -> list[Card]:
    """The cards that these rows made and that are still theirs, in the list's order."""
    found = (cards.get(run.serial(row)) for row in rows)
    return [card for card in found if card is not None and card.state == "active"]
