"""The JSON API for tills, under /api/v1; described by /api/v1/openapi.json."""

from collections.abc import Callable

from chalice.app import Response

from chalicelib import wiring
from chalicelib.contacts import normal_mail, normal_phone
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.sandbox import in_sandbox, own_card, sandbox_of
from chalicelib.domain.ledger.keys import content_of
from chalicelib.domain.programme.programme import Programme
from chalicelib.entrypoints.api.card.asked import asked_by
from chalicelib.entrypoints.api.card.delivery_views import DeliveryListView, delivery_view
from chalicelib.entrypoints.api.card.readers import code_for, links_of
from chalicelib.entrypoints.api.card.views import (
    CardView,
    EntryPageView,
    NewCardView,
    card_view,
    entry_page_view,
    new_card_view,
)
from chalicelib.entrypoints.api.people.named import names_in
from chalicelib.entrypoints.api.programme.views import ProgrammeListView, ProgrammeView, programme_view
from chalicelib.entrypoints.api.till.bodies import JOINED, JoinBody
from chalicelib.entrypoints.api.till.views import TillEntryPageView, till_entry_page_view, whats_of
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, note_reading, within_outlets
from chalicelib.entrypoints.http.fields import ID, known_id, language_named, page_limit
from chalicelib.entrypoints.http.operation import AFTER, KEY, LIMIT
from chalicelib.entrypoints.http.origins import read_code
from chalicelib.entrypoints.http.request import idempotency_key, language_of, query
from chalicelib.service.card.devices import registrations_of
from chalicelib.service.card.enrol import Joining, enrol, programme_of
from chalicelib.service.card.use import new_code, unvoid, void
from chalicelib.service.ports import Store
from chalicelib.service.programme.sources import source_of_pos
from chalicelib.tokens import new_serial

routes = Api(__name__)


@routes.operation(
    "GET /programmes",
    id="listProgrammes",
    summary="Your programmes",
    permission="signed_in",
    answers={200: ProgrammeListView},
)
def get_programmes(caller: Caller) -> Response:
    programmes = wiring.store().programmes(caller.merchant_id)
    base_url = wiring.settings().base_url
    return answer(ProgrammeListView([programme_view(programme, base_url) for programme in programmes]))


@routes.operation(
    "GET /programmes/{programme_id}",
    id="getProgramme",
    summary="One programme",
    permission="signed_in",
    answers={200: ProgrammeView},
    refusals=(404,),
)
def get_programme(programme_id: str, caller: Caller) -> Response:
    programme = _programme(programme_id, caller.merchant_id)
    return answer(programme_view(programme, wiring.settings().base_url))


@routes.operation(
    "POST /programmes/{programme_id}/cards",
    id="enrol",
    summary="A new card; with the same Idempotency-Key, the same card",
    permission="enrol",
    answers={201: NewCardView},
    refusals=(404, 409),
    parameters=(KEY,),
    examples=JOINED,
)
def post_card(programme_id: str, caller: Caller, body: JoinBody) -> Response:
    request = routes.current_request
    programme = _programme(programme_id, caller.merchant_id)
    language = language_named(body.language, language_of(request))
    phone = normal_phone(body.phone) if body.phone else ""
    mail = normal_mail(body.mail) if body.mail else ""
    once = idempotency_key(request, needed=True)
    friend = read_code(caller, body.referred_by, "referred_by").serial if body.referred_by else ""
    source = "" if friend else source_of_pos(wiring.store(), programme, body.source)
    agreed = asked_by(caller, body.consent_text, language) if body.messages_consent else None
    card = enrol(
        wiring.store(),
        programme,
        Joining(language, body.name, agreed, phone, mail, body.birthday, body.zone, friend, source=source),
        serial=new_serial(),
        key_id=wiring.tokens().newest,
        key=f"api:{once}",
        now_ms=wiring.clock_ms(),
        content=content_of("enrol", programme.id, *body.asked()),
    )
    return _handed_out(card, programme)


@routes.operation(
    "GET /cards/{serial}",
    id="getCard",
    summary="A card as it is now",
    permission="look_up",
    answers={200: CardView},
    refusals=(404,),
)
def get_card(serial: str, caller: Caller) -> Response:
    card = _card(caller, serial)
    note_reading(caller, "card.read", card.serial)
    return answer(_view(caller, card))


@routes.operation(
    "GET /cards/{serial}/deliveries",
    id="listDeliveries",
    summary="Did it arrive: each phone or wallet that holds the card, and the version it has",
    permission="see_history",
    answers={200: DeliveryListView},
    refusals=(404,),
)
def get_deliveries(serial: str, caller: Caller) -> Response:
    card = _card(caller, serial)
    held = registrations_of(wiring.store(), card.serial)
    programme = programme_of(wiring.store(), card.programme_id)
    return answer(
        DeliveryListView(card.version_ms, [delivery_view(holder, card, programme) for holder in held])
    )


@routes.operation(
    "GET /cards/{serial}/entries",
    id="listEntries",
    summary="A card's history, newest first",
    permission="see_history",
    answers={200: EntryPageView},
    to_person=TillEntryPageView,
    refusals=(404, 422),
    parameters=(LIMIT, AFTER),
)
def get_entries(serial: str, caller: Caller) -> Response:
    request = routes.current_request
    card = _card(caller, serial)
    page = wiring.store().entries(
        card.serial, page_limit(query(request, "limit")), query(request, "after") or ""
    )
    if caller.staff is not None:
        names = names_in(caller.merchant_id, page.entries)
        programme = wiring.store().programme(card.programme_id)
        whats = whats_of([programme] if programme else [], language_of(request))
        cards, own = {card.serial: card}, caller.merchant_id
        return answer(till_entry_page_view(page, names, own, cards, whats, several=False))
    return answer(entry_page_view(page))


@routes.operation(
    "POST /cards/{serial}/void",
    id="voidCard",
    summary="Take a card out of use; asked again, it stays so",
    permission="void",
    answers={200: CardView},
    refusals=(403, 404, 503),
)
def post_void(serial: str, caller: Caller) -> Response:
    return _used(caller, serial, void)


@routes.operation(
    "POST /cards/{serial}/unvoid",
    id="unvoidCard",
    summary="Put a card back in use, with all that was on it; asked again, it stays so",
    permission="void",
    answers={200: CardView},
    refusals=(403, 404, 503),
)
def post_unvoid(serial: str, caller: Caller) -> Response:
    return _used(caller, serial, unvoid)


@routes.operation(
    "POST /cards/{serial}/code",
    id="newCode",
    summary="A new code for a card whose code got into other hands; the balance stays, the old code ends",
    permission="new_code",
    answers={201: NewCardView},
    refusals=(404, 409, 503),
)
def post_code(serial: str, caller: Caller) -> Response:
    """The links that were handed out before end too; those in the answer put the card on a phone again."""
    card = _card(caller, serial)
    renewed = new_code(wiring.store(), card, wiring.pass_token, caller.by, wiring.clock_ms())
    programme = programme_of(wiring.store(), renewed.programme_id)
    return _handed_out(renewed, programme)


def _used(caller: Caller, serial: str, use: Callable[[Store, Card, str, int], Card]) -> Response:
    card = _own_card(caller, serial)
    changed = use(wiring.store(), card, caller.by, wiring.clock_ms())
    return answer(_view(caller, changed))


def _handed_out(card: Card, programme: Programme) -> Response:
    """With the links that put it on a phone."""
    language = language_of(routes.current_request, programme.language)
    return answer(new_card_view(card, programme, links_of(card, programme), language), 201)


def _own_card(caller: Caller, serial: str) -> Card:
    """A card that was used where the caller works; one that was used nowhere yet belongs to no outlet."""
    card = _card(caller, serial)
    if card.outlets:
        within_outlets(caller, *card.outlets, field="serial")
    return card


def _view(caller: Caller, card: Card) -> CardView:
    programme = programme_of(wiring.store(), card.programme_id)
    return card_view(
        card, programme, code_for(caller, card), language_of(routes.current_request, programme.language)
    )


def _programme(programme_id: str, merchant_id: str) -> Programme:
    known_id(programme_id, "programme_unknown", "programme_id")
    programme_id = in_sandbox(programme_id, sandbox_of(merchant_id))
    return programme_of(wiring.store(), programme_id, merchant_id)


def _card(caller: Caller, serial: str) -> Card:
    card = wiring.store().card(serial) if ID.fullmatch(serial) else None
    return own_card(card, caller.merchant_id, "serial")
