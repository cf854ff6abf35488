"""The JSON API for tills, under /api/v1; described by /api/v1/openapi.json."""

import re
from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring
from chalicelib.domain.card import Card
from chalicelib.domain.errors import InvalidInput, NotFound
from chalicelib.domain.ledger import Origin, content_of
from chalicelib.domain.programme import AMOUNT_MINOR_MAX, QUANTITY_MAX, VISITS_MAX, Programme, Sale
from chalicelib.domain.text import LANGUAGES
from chalicelib.entrypoints.http import (
    Routes,
    answer,
    idempotency_key,
    language_of,
    now_ms,
    origin,
    query,
    read,
    signed_in,
)
from chalicelib.entrypoints.views import (
    DeliveryListView,
    ProgrammeListView,
    card_view,
    delivery_view,
    entry_page_view,
    programme_view,
    receipt_view,
)
from chalicelib.service.enrol import NAME_MAX, Joining, enrol, programme_of, void
from chalicelib.service.ledger import Receipt
from chalicelib.service.redeem import redeem
from chalicelib.service.reverse import reverse
from chalicelib.service.scan import scan
from chalicelib.tokens import new_serial

ENTRIES_MAX = 100
SHORT_MAX = 100
ID = re.compile(r"[A-Za-z0-9_-]{1,64}")

routes = Routes(__name__)


def _stated(what: str = "", **limits: object) -> Meta:
    """What the OpenAPI document says of a field; the rules themselves check it, with better sentences."""
    return Meta(description=what or None, extra_json_schema=limits)


Barcode = Annotated[str, _stated("As scanned from the card.", minLength=1, maxLength=100)]
ShortText = Annotated[str, _stated(maxLength=SHORT_MAX)]
SaleId = Annotated[str, _stated("The sale counts once, whoever sends it.", maxLength=SHORT_MAX)]
Visits = Annotated[int, _stated(minimum=1, maximum=VISITS_MAX)]
AmountMinor = Annotated[int, _stated("Cents, kopecks.", minimum=1, maximum=AMOUNT_MINOR_MAX)]


class JoinBody(msgspec.Struct, forbid_unknown_fields=True):
    """All optional: a till that only has a customer in front of it can send {}."""

    name: Annotated[str, _stated("Shown on the card.", maxLength=NAME_MAX)] = ""
    language: Annotated[str, _stated(enum=[*LANGUAGES])] | None = None
    messages_consent: Annotated[bool, _stated("The customer said yes to messages, and was asked.")] = False


class ScanBody(msgspec.Struct, forbid_unknown_fields=True):
    barcode: Barcode
    visits: Visits | None = None
    amount_minor: AmountMinor | None = None
    sale_id: SaleId | None = None
    outlet: ShortText | None = None


class RedemptionBody(msgspec.Struct, forbid_unknown_fields=True):
    barcode: Barcode
    reward: Annotated[str, _stated("The id of one of the programme's rewards.")]
    quantity: Annotated[int, _stated(minimum=1, maximum=QUANTITY_MAX)] = 1
    outlet: ShortText | None = None


class ReversalBody(msgspec.Struct, forbid_unknown_fields=True):
    outlet: ShortText | None = None


@routes.route("/api/v1/programmes", methods=["GET"])
def get_programmes() -> Response:
    key = signed_in(routes.current_request)
    programmes = wiring.store().programmes(key.merchant_id)
    return answer(ProgrammeListView([programme_view(programme) for programme in programmes]))


@routes.route("/api/v1/programmes/{programme_id}", methods=["GET"])
def get_programme(programme_id: str) -> Response:
    key = signed_in(routes.current_request)
    return answer(programme_view(_programme(programme_id, key.merchant_id)))


@routes.route("/api/v1/programmes/{programme_id}/cards", methods=["POST"])
def post_card(programme_id: str) -> Response:
    """A new card; with the same Idempotency-Key, the same card."""
    request = routes.current_request
    key = signed_in(request)
    programme = _programme(programme_id, key.merchant_id)
    body = read(request, JoinBody)
    language = body.language or language_of(request)
    if language not in LANGUAGES:
        raise InvalidInput("language_unknown", field="language", languages=", ".join(LANGUAGES))
    once = idempotency_key(request, needed=True)
    card = enrol(
        wiring.store(),
        programme,
        Joining(language, body.name, body.messages_consent),
        serial=new_serial(),
        key_id=wiring.tokens().newest,
        key=f"{programme.id}:{once}",
        now_ms=now_ms(),
    )
    wiring.want_google(card)
    return answer(card_view(card, programme), 201)


@routes.route("/api/v1/cards/{serial}", methods=["GET"])
def get_card(serial: str) -> Response:
    card = _card(serial)
    return answer(card_view(card, programme_of(wiring.store(), card.programme_id)))


@routes.route("/api/v1/cards/{serial}/deliveries", methods=["GET"])
def get_deliveries(serial: str) -> Response:
    """Did it arrive: one line for each place that holds the card."""
    card = _card(serial)
    store = wiring.store()
    held = (*store.registrations(card.serial, "apple"), *store.registrations(card.serial, "google"))
    return answer(DeliveryListView(card.version_ms, [delivery_view(each, card) for each in held]))


@routes.route("/api/v1/cards/{serial}/entries", methods=["GET"])
def get_entries(serial: str) -> Response:
    card = _card(serial)
    request = routes.current_request
    page = wiring.store().entries(card.serial, _limit(query(request, "limit")), query(request, "after") or "")
    return answer(entry_page_view(page))


@routes.route("/api/v1/cards/{serial}/void", methods=["POST"])
def post_void(serial: str) -> Response:
    """Take a card out of use; asked again, it stays so."""
    card = void(wiring.store(), _card(serial), now_ms())
    return answer(card_view(card, programme_of(wiring.store(), card.programme_id)))


@routes.route("/api/v1/scans", methods=["POST"])
def post_scan() -> Response:
    request = routes.current_request
    key = signed_in(request)
    body = read(request, ScanBody)
    sale_id, outlet = _short("sale_id", body.sale_id), _short("outlet", body.outlet)
    once = idempotency_key(request, needed=not sale_id)
    serial = _serial(body.barcode)
    content = content_of("earn", serial, body.visits, body.amount_minor, sale_id, outlet)
    came = origin(once, key, content=content, sale_id=sale_id, outlet=outlet)
    sale = Sale(body.visits, body.amount_minor)
    return _receipt(scan(wiring.store(), serial, key.merchant_id, sale, came, wiring.pause))


@routes.route("/api/v1/redemptions", methods=["POST"])
def post_redemption() -> Response:
    request = routes.current_request
    key = signed_in(request)
    body = read(request, RedemptionBody)
    outlet = _short("outlet", body.outlet)
    once = idempotency_key(request, needed=True)
    serial = _serial(body.barcode)
    content = content_of("redeem", serial, body.reward, body.quantity, outlet)
    came = origin(once, key, content=content, outlet=outlet)
    return _receipt(
        redeem(wiring.store(), serial, key.merchant_id, body.reward, body.quantity, came, wiring.pause)
    )


@routes.route("/api/v1/entries/{entry_id}/reversal", methods=["POST"])
def post_reversal(entry_id: str) -> Response:
    """Take an entry back. It can happen only once, so it needs no key of its own."""
    request = routes.current_request
    key = signed_in(request)
    if not ID.fullmatch(entry_id):
        raise NotFound("entry_unknown", field="id")
    body = read(request, ReversalBody) if request.raw_body else ReversalBody()
    outlet = _short("outlet", body.outlet)
    idempotency_key(request, needed=False)
    came = Origin(key="", content="", by=f"key:{key.id}", at_ms=now_ms(), outlet=outlet)
    return _receipt(reverse(wiring.store(), entry_id, key.merchant_id, came, wiring.pause))


def _receipt(receipt: Receipt) -> Response:
    programme = programme_of(wiring.store(), receipt.card.programme_id)
    return answer(receipt_view(receipt, programme), 200 if receipt.replayed else 201)


def _programme(programme_id: str, merchant_id: str) -> Programme:
    if not ID.fullmatch(programme_id):
        raise NotFound("programme_unknown", field="programme_id")
    return programme_of(wiring.store(), programme_id, merchant_id)


def _card(serial: str) -> Card:
    key = signed_in(routes.current_request)
    card = wiring.store().card(serial) if ID.fullmatch(serial) else None
    if card is None or card.merchant_id != key.merchant_id:
        raise NotFound("card_unknown", field="serial")
    return card


def _serial(code: str) -> str:
    serial = wiring.tokens().read_barcode(code)
    if serial is None:
        raise NotFound("card_unknown", field="barcode")
    return serial


def _short(at: str, text: str | None, most: int = SHORT_MAX) -> str:
    if text is not None and (len(text) > most or not text.isprintable()):
        raise InvalidInput("text_too_long", field=at, at=at, most=most)
    return text or ""


def _limit(text: str | None) -> int:
    if text is None:
        return 20
    if not (text.isascii() and text.isdigit()) or not 1 <= int(text[:6]) <= ENTRIES_MAX:
        raise InvalidInput("limit_out_of_range", field="limit", least=1, most=ENTRIES_MAX)
    return int(text)
