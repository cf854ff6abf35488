"""What stands out and what waits: it reads entries and campaigns, which the figures do not wait for."""

from functools import partial

from chalice.app import Response

from chalicelib import wiring, words
from chalicelib.domain.campaign.approval import Author
from chalicelib.domain.face.outcome import WalletMisconfigured
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.people.authority import holds
from chalicelib.domain.text import phrase
from chalicelib.domain.time.days import day_of
from chalicelib.entrypoints.api.overview.asked import OUTLET, PROGRAMME, asked_of, count_lately, outlets_of
from chalicelib.entrypoints.api.overview.said import standing_out, waits_view
from chalicelib.entrypoints.api.overview.views import NotesView, StandingOutView, WaitsListView, WaitsView
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, shop_of, works_at
from chalicelib.entrypoints.http.request import language_of, query
from chalicelib.service.overview.count import past_uncounted
from chalicelib.service.overview.read import Asked, notable
from chalicelib.service.overview.waiting import Desk, waiting
from chalicelib.service.people.report import report

routes = Api(__name__)


@routes.operation(
    "GET /overview/notes",
    id="getNotes",
    summary="What stands out today, and what waits for somebody like the caller",
    permission="report",
    answers={200: NotesView},
    refusals=(403, 404, 422),
    parameters=(OUTLET, PROGRAMME),
)
def get_notes(caller: Caller) -> Response:
    """Whatever days the overview shows beside it."""
    request = routes.current_request
    shop, outlets, now_ms = shop_of(caller.merchant_id), outlets_of(caller), wiring.clock_ms()
    outlet, programme = query(request, "outlet") or "", query(request, "programme") or ""
    asked = asked_of(caller, shop, outlets, ("", ""), outlet, programme)
    shown = [*outlets] if asked.outlets is None else asked.outlets
    count_lately(asked, shown)
    counting = past_uncounted(wiring.sums(), caller.merchant_id, now_ms)
    found = () if counting else notable(wiring.sums(), asked, shown, now_ms)
    facts, language = _facts(caller, shop, asked), language_of(request)
    told = standing_out(found, facts, shop, asked.programmes, outlets, language)
    if counting:
        told.insert(0, StandingOutView(words.say(phrase("overview_counting"), language), ""))
    return answer(NotesView(told, _waiting(caller, shop, now_ms)))


@routes.operation(
    "GET /waiting",
    id="getWaiting",
    summary="What waits for somebody like the caller",
    permission="signed_in",
    answers={200: WaitsListView},
)
def get_waiting(caller: Caller) -> Response:
    return answer(WaitsListView(_waiting(caller, shop_of(caller.merchant_id), wiring.clock_ms())))


def _facts(caller: Caller, shop: Merchant, asked: Asked) -> int:
    """How much stands out among today's entries."""
    found = report(
        wiring.store(),
        wiring.directory(),
        caller.merchant_id,
        zone=shop.zone,
        works_at=partial(works_at, caller),
        outlet=asked.outlets[0] if asked.outlets is not None and len(asked.outlets) == 1 else "",
        day=asked.today,
        now_ms=wiring.clock_ms(),
    )
    return len(found.facts)


def _waiting(caller: Caller, shop: Merchant, now_ms: int) -> list[WaitsView]:
    desk = Desk(wiring.store(), wiring.directory(), wiring.campaigns(), wiring.cases(), _days_left)
    author = Author(caller.by, owner=caller.role == "owner")
    language, today = language_of(routes.current_request), day_of(now_ms, shop.zone)
    found = waiting(desk, caller.merchant_id, author, partial(holds, caller.role), now_ms)
    return [waits_view(each, language, today) for each in found]


def _days_left() -> int | None:
    """Of Apple's certificate; None where this function cannot see it: the operator hears of that."""
    from chalicelib.aws.secrets import SecretUnusable

    try:
        return wiring.apple_certificate_days_left()
    except (WalletMisconfigured, SecretUnusable):
        return None
