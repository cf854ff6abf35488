"""What the scan page reads: all that it needs to work offline, cards by code or by name, the shift."""

from collections.abc import Iterator

import msgspec
from chalice.app import Response

from chalicelib import wiring
from chalicelib.contacts import MAIL_MAX, phone_begun
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.replaced import refuse_replaced
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.ledger.entry import EntryPage
from chalicelib.domain.ledger.undo import UNDO_MS
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import AMOUNT_MINOR_MAX
from chalicelib.domain.programme.sale.limits import AHEAD_MS, BEHIND_MS, OFFLINE_AFTER_MS
from chalicelib.domain.text import Language
from chalicelib.domain.time.days import bounds_ms, day_of
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.card.readers import code_for
from chalicelib.entrypoints.api.card.views import CardView, card_view
from chalicelib.entrypoints.api.people.beginning import shop_seen
from chalicelib.entrypoints.api.people.named import names_in
from chalicelib.entrypoints.api.people.views import SessionView, session_view
from chalicelib.entrypoints.api.programme.views import TillProgrammeView, till_programme_view
from chalicelib.entrypoints.api.till.bodies import CODE
from chalicelib.entrypoints.api.till.views import (
    TillEntryPageView,
    looked_up,
    till_entry_page_view,
    whats_of,
)
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, note_reading, person, within_outlets, zone_of
from chalicelib.entrypoints.http.fields import SHORT_MAX, Instant, number_in, page_limit, short
from chalicelib.entrypoints.http.numbers import read_number
from chalicelib.entrypoints.http.operation import AFTER, LIMIT, RULED, in_query
from chalicelib.entrypoints.http.origins import origin, place_of, read_code, seal_of
from chalicelib.entrypoints.http.request import language_of, query
from chalicelib.entrypoints.http.sources import within_searches
from chalicelib.entrypoints.metrics import measure_faults
from chalicelib.service.card.enrol import programme_of
from chalicelib.service.card.find import asked, find
from chalicelib.service.people.presence import presence
from chalicelib.service.till.ledger import card_served_by
from chalicelib.service.till.offers import offers_for
from chalicelib.service.till.shown import check_shown
from chalicelib.service.walls import Faults

FOUND_MAX = 20
QUESTION_MAX = 200

REFUSALS = (403, 404, 409, 422)
OUTLET = in_query(
    "outlet",
    "An outlet's id; left out, that of the session; a key without it: what was done without an outlet.",
    maxLength=SHORT_MAX,
    examples=["main"],
)
DAY = in_query(
    "day",
    "YYYY-MM-DD as the outlet lives it; left out, today.",
    pattern=RULED.format(10),
    examples=["2026-11-29"],
)
MINE = in_query("mine", "1: only what the caller did.", maxLength=1, examples=["1"])
BARCODE = in_query("barcode", "A scanned code: one card.", pattern=RULED.format(SHORT_MAX), examples=[CODE])
SEARCH = in_query(
    "search",
    "The beginning of a name, phone or mail address, or a card's code, what is printed under it, the number "
    "under its bars, or its last 4 signs: cards. Who does not serve, such as a marketer or a key for "
    "campaigns, gives the whole phone number, mail address or printed code.",
    maxLength=MAIL_MAX,
    examples=["ana"],
)

AMOUNT = in_query(
    "amount_minor",
    "With `barcode`: the sale's amount, in the smallest unit of the currency, for which `best_discount` is.",
    pattern=RULED.format(9),
    examples=["850"],
)

routes = Api(__name__)


class ClockView(msgspec.Struct):
    behind_s_max: int
    ahead_s_max: int


class TillView(SessionView):
    now: Instant
    made_by: str
    clock: ClockView
    undo_within_s: int
    offline_after_s: int
    programmes: list[TillProgrammeView]


class FoundView(msgspec.Struct):
    cards: list[CardView]
    more: bool


class DayView(TillEntryPageView):
    day: str
    outlet: str


@routes.operation(
    "GET /till",
    id="getTill",
    summary="All that a till needs to work offline",
    permission="scan",
    person=True,
    answers={200: TillView},
    refusals=REFUSALS,
)
def get_till(caller: Caller) -> Response:
    staff, session = person(caller)
    present = presence(wiring.directory(), caller.device, staff, session, caller.outlet)
    who = session_view(present, shop=shop_seen(caller.merchant_id))
    now = wiring.clock_ms()
    view = TillView(
        **msgspec.structs.asdict(who),
        now=instant(now),
        made_by=seal_of(staff, caller.outlet.id if caller.outlet else "", now),
        clock=ClockView(BEHIND_MS // 1000, AHEAD_MS // 1000),
        undo_within_s=UNDO_MS // 1000,
        offline_after_s=OFFLINE_AFTER_MS // 1000,
        programmes=[
            till_programme_view(programme)
            for programme in (
                *wiring.store().programmes(caller.merchant_id),
                *wiring.store().shared_programmes(caller.merchant_id),
            )
        ],
    )
    return answer(view)


@routes.operation(
    "GET /cards",
    id="findCards",
    summary="One card by its scanned code, or cards by a name, phone, mail address or printed code",
    permission="look_up",
    answers={200: (CardView, FoundView)},
    refusals=(*REFUSALS, 429),
    parameters=(BARCODE, SEARCH, AMOUNT),
)
def get_cards(caller: Caller) -> Response:
    request = routes.current_request
    language = language_of(request)
    code, amount_minor = query(request, "barcode"), _amount_of(query(request, "amount_minor"))
    if code is not None:
        return answer(_by_code(caller, code[:QUESTION_MAX], amount_minor, language))
    return answer(_by_search(caller, query(request, "search") or "", language))


@routes.operation(
    "GET /entries",
    id="listDay",
    summary="One day of one outlet, or of what was done without one, newest first",
    permission="see_history",
    answers={200: DayView},
    refusals=REFUSALS,
    parameters=(OUTLET, DAY, MINE, LIMIT, AFTER),
)
def get_entries(caller: Caller) -> Response:
    request = routes.current_request
    outlet = short("outlet", query(request, "outlet")) or (caller.outlet.id if caller.outlet else "")
    within_outlets(caller, outlet)
    zone = zone_of(caller.merchant_id, outlet)
    day = query(request, "day") or day_of(wiring.clock_ms(), zone)
    from_ms, to_ms = bounds_ms(day, zone)
    limit = page_limit(query(request, "limit"))
    after = query(request, "after") or ""
    page = wiring.store().entries_at(caller.merchant_id, outlet, from_ms, to_ms, limit, after)
    if query(request, "mine") == "1":
        page = EntryPage(tuple(entry for entry in page.entries if entry.by == caller.by), page.next)
    cards = wiring.store().cards(sorted({entry.serial for entry in page.entries}))
    whats = whats_of(wiring.store().programmes(caller.merchant_id), language_of(request))
    names = names_in(caller.merchant_id, page.entries)
    listed = till_entry_page_view(page, names, caller.merchant_id, cards, whats)
    return answer(DayView(listed.entries, listed.next, day, outlet))


def _by_code(caller: Caller, code: str, amount_minor: int | None, language: Language) -> CardView:
    shown = read_code(caller, code)
    card = card_served_by(wiring.store(), shown.serial, caller.merchant_id)
    refuse_replaced(card, shown.number, wiring.clock_ms())
    programme = programme_of(wiring.store(), card.programme_id)
    place = place_of(caller, None, needed=False)
    check_shown(wiring.store(), card.serial, origin(place, key="", content="", shown=shown))
    newest = wiring.store().entries(card.serial, 1, "").entries
    last = newest[0] if newest else None
    choices = offers_for(wiring.store(), card, programme, wiring.clock_ms(), place.zone)
    return looked_up(
        card,
        programme,
        code_for(caller, card),
        last,
        choices,
        outlet=place.outlet,
        zone=place.zone,
        clockless=place.clockless,
        language=language,
        now_ms=wiring.clock_ms(),
        amount_minor=amount_minor,
    )


def _amount_of(text: str | None) -> int | None:
    """The amount of the sale that is about to be, by which discounts are compared."""
    if text is None:
        return None
    amount = number_in(text, 10)
    if amount is None or not 1 <= amount <= AMOUNT_MINOR_MAX:
        raise InvalidInput("amount_out_of_range", field="amount_minor", least=1, most=AMOUNT_MINOR_MAX)
    return amount


def _by_search(caller: Caller, text: str, language: Language) -> FoundView:
    text = text[:QUESTION_MAX]
    question = asked(text, phone=phone_begun(text), serial=_typed(caller, text))
    within_searches(caller)
    note_reading(caller, "card.search")
    store = wiring.store()
    found = find(store, caller.merchant_id, question, FOUND_MAX, by_beginning=caller.may("search"))
    programmes = {programme.id: programme for programme in store.programmes(caller.merchant_id)}
    faults = Faults()
    views: list[CardView] = []
    for card in found.cards:
        with faults.wall(card.serial):
            views += _found(caller, card, programmes, language)
    measure_faults("api", faults)
    return FoundView(views, found.more)


def _typed(caller: Caller, text: str) -> str:
    """The serial of a code, or of a number under bars, that was typed; "" for any other text. A replaced code
    finds nothing either, nor does a picture of one that changes: a scanner types where the cursor is."""
    shown = wiring.tokens().read_barcode(text) or read_number(caller, text, "search")
    if shown is None:
        return ""
    card = wiring.store().card(shown.serial)
    if card is not None and card.merchant_id == caller.merchant_id:
        refuse_replaced(card, shown.number, wiring.clock_ms())
        place = place_of(caller, None, needed=False)
        check_shown(wiring.store(), card.serial, origin(place, key="", content="", shown=shown))
    return shown.serial


def _found(
    caller: Caller, card: Card, programmes: dict[str, Programme], language: Language
) -> Iterator[CardView]:
    if card.programme_id in programmes:
        yield card_view(card, programmes[card.programme_id], code_for(caller, card), language)
