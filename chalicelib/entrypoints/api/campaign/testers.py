"""Testers' cards: whose holders get trials of what campaigns say."""

from functools import partial
from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring
from chalicelib.domain.campaign.attention import Attention
from chalicelib.domain.campaign.telling import trial_held
from chalicelib.domain.campaign.tester import Tester
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.holding import wallets_holding
from chalicelib.domain.card.replaced import refuse_replaced
from chalicelib.domain.text import Language
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.campaign.views.trial import held_sentence
from chalicelib.entrypoints.http.answers import answer, no_content
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, shop_of
from chalicelib.entrypoints.http.fields import Barcode, Instant, known_id
from chalicelib.entrypoints.http.origins import origin, place_of, read_code
from chalicelib.entrypoints.http.request import language_of
from chalicelib.service.campaign import testers as service
from chalicelib.service.campaign.judge import Zones, zones_of
from chalicelib.service.till.ledger import card_of
from chalicelib.service.till.shown import check_shown

routes = Api(__name__)
for_testers = partial(routes.operation, permission="testers", person=True, refusals=(403, 404, 409, 422, 503))


class MarkBody(msgspec.Struct, forbid_unknown_fields=True):
    """The code that the card shows: whoever marks it has it at hand."""

    barcode: Barcode


class TesterView(msgspec.Struct):
    serial: str
    name: str
    programme_id: str
    marked_at: Instant
    trial_until: Annotated[Instant | None, Meta(description="A trial stands on it; then it goes.")]
    held: Annotated[str | None, Meta(description="Why its holder is not to be told now, in a sentence.")]


class TesterListView(msgspec.Struct):
    testers: list[TesterView]


class OneTesterView(msgspec.Struct):
    tester: TesterView


@for_testers("GET /testers", id="listTesters", summary="Testers' cards", answers={200: TesterListView})
def get_testers(caller: Caller) -> Response:
    marked = wiring.campaigns().testers(caller.merchant_id)
    return answer(TesterListView(_views(caller, marked)))


@for_testers(
    "POST /testers",
    id="markTester",
    summary="Mark a card as a tester's, by its code",
    answers={201: OneTesterView},
)
def post_tester(caller: Caller, body: MarkBody) -> Response:
    shown = read_code(caller, body.barcode)
    card = card_of(wiring.store(), shown.serial, caller.merchant_id)
    refuse_replaced(card, shown.number, wiring.clock_ms())
    place = place_of(caller, None, needed=False)
    check_shown(wiring.store(), card.serial, origin(place, key="", content="", shown=shown))
    tester = service.mark(wiring.campaign_context(), card, caller.by)
    return answer(OneTesterView(_views(caller, (tester,))[0]), 201)


@for_testers(
    "DELETE /testers/{serial}",
    id="unmarkTester",
    summary="No tester's card any more; a trial on it goes at once",
    answers={204: None},
)
def delete_tester(serial: str, caller: Caller) -> Response:
    known = known_id(serial, "tester_unknown", "serial")
    service.unmark(wiring.campaign_context(), caller.merchant_id, known, caller.by)
    return no_content()


def _views(caller: Caller, testers: tuple[Tester, ...]) -> list[TesterView]:
    cards = wiring.store().cards([tester.serial for tester in testers])
    holders = wiring.campaigns().holders(list(cards))
    attention = wiring.campaigns().settings(caller.merchant_id).attention
    zones = zones_of(wiring.directory().outlets_lately(caller.merchant_id), shop_of(caller.merchant_id).zone)
    language = language_of(routes.current_request)
    now_ms = wiring.clock_ms()

    def held(card: Card) -> str | None:
        wallets = wallets_holding(holders.get(card.serial, ()))
        return _held(card, wallets, attention, zones, now_ms, language)

    return [
        TesterView(
            tester.serial,
            cards[tester.serial].holder_name,
            cards[tester.serial].programme_id,
            instant(tester.marked_ms),
            instant(tester.until_ms) if tester.until_ms > now_ms else None,
            held(cards[tester.serial]),
        )
        for tester in testers
        if tester.serial in cards
    ]


def _held(
    card: Card, wallets: tuple[str, ...], attention: Attention, zones: Zones, now_ms: int, language: Language
) -> str | None:
    zone = zones.of(card)
    found = trial_held(card, wallets, attention, now_ms, zone)
    return held_sentence(found, zone, language) if found else None
