"""A practice of two minutes for somebody new at the till: fake cards, real answers, and nothing counts."""

import secrets
from functools import partial
from typing import Annotated, Literal

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring, words
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.sandbox import in_sandbox
from chalicelib.domain.errors import NotAllowed, NotFound
from chalicelib.domain.programme.look import waiting_reward
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Phrase, Yours, phrase
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller
from chalicelib.entrypoints.http.fields import Barcode, ShortText
from chalicelib.entrypoints.http.origins import read_code
from chalicelib.entrypoints.http.request import language_of
from chalicelib.service.till.practice import SANDBOX, a_sale, begin_practice, practised
from chalicelib.service.till.redeem import Wanted, redeem
from chalicelib.service.till.reverse import reverse
from chalicelib.service.till.scan import scan
from chalicelib.tokens import new_serial

routes = Api(__name__)
practising = partial(routes.operation, permission="scan", person=True)
SEALED = "practice"
SEALED_MAX = 300


class PracticeCardView(msgspec.Struct):
    """A fake card: its code, how it stands, and the reward that is ready."""

    name: str
    barcode: str
    said: str
    ready: Annotated[str | None, Meta(description="As it is called.")]


class PracticeView(msgspec.Struct):
    """`practice` is its name in the address; `strange` is a code that is no card of ours."""

    practice: str
    cards: list[PracticeCardView]
    strange: str


class PracticeBody(msgspec.Struct, forbid_unknown_fields=True):
    """`entry`: what is to be taken back."""

    do: Literal["stamp", "reward", "undo"]
    barcode: Barcode
    entry: ShortText = ""


class PractisedView(msgspec.Struct):
    card: PracticeCardView
    said: str
    entry: str


@practising(
    "POST /practice",
    id="beginPractice",
    summary="Two fake cards to practise with, where nothing counts",
    answers={200: PracticeView},
    refusals=(409, 503),
)
def post_practice(caller: Caller) -> Response:
    store, now_ms = wiring.store(), wiring.clock_ms()
    real = next(iter(store.programmes(caller.merchant_id)), None)
    sandbox = f"{SANDBOX}{secrets.token_hex(8)}"
    programme = store.programme(in_sandbox(real.id, sandbox)) if real else None
    if programme is None:
        raise NotAllowed("practice_no_programme")
    serials = (new_serial(), new_serial())
    key_id = wiring.tokens().newest
    cards = begin_practice(store, programme, serials, key_id, caller.by, now_ms, wiring.pause)
    sealed = wiring.tokens().seal(SEALED, f"{caller.merchant_id}~{sandbox}")
    views = [_card(card, programme) for card in cards]
    return answer(PracticeView(sealed, views, "HTTPS://SHOP.EXAMPLE/MENU"))


@practising(
    "POST /practice/{practice}",
    id="practise",
    summary="Stamp a fake card, hand out its reward, or take back what was done",
    answers={200: PractisedView},
    refusals=(404, 409, 503),
)
def post_step(practice: str, caller: Caller, body: PracticeBody) -> Response:
    merchant_id = _sandboxed(practice, caller)
    store = wiring.store()
    serial = read_code(caller, body.barcode).serial
    card = store.card(serial)
    programme = store.programme(card.programme_id) if card and card.merchant_id == merchant_id else None
    if programme is None:
        raise NotFound("card_unknown", field="barcode")
    origin = practised(secrets.token_hex(8), caller.by, wiring.clock_ms())
    if body.do == "stamp":
        receipt = scan(store, serial, merchant_id, a_sale(programme), origin, wiring.pause)
    elif body.do == "reward":
        wanted = Wanted(programme.rules.rewards()[0].id)
        receipt = redeem(store, serial, merchant_id, wanted, origin, wiring.pause)
    else:
        receipt = reverse(store, body.entry, merchant_id, origin, wiring.pause)
    said = _standing(receipt.card, programme)
    if body.do == "reward":
        said = phrase("face_taken", reward=Yours(programme.rules.rewards()[0].name))
    spoken = words.sentence(said, language_of(routes.current_request), programme.language)
    return answer(PractisedView(_card(receipt.card, programme), spoken, receipt.entry.id))


def _sandboxed(practice: str, caller: Caller) -> str:
    value = wiring.tokens().unseal(SEALED, practice) if len(practice) <= SEALED_MAX else None
    merchant_id, _, sandbox = (value or "").partition("~")
    if merchant_id != caller.merchant_id or not sandbox:
        raise NotFound("not_found", field="practice")
    return in_sandbox(merchant_id, sandbox)


def _standing(card: Card, programme: Programme) -> Phrase:
    rules, balance = programme.shown_by(card)
    return rules.standing(balance)


def _card(card: Card, programme: Programme) -> PracticeCardView:
    language, own = language_of(routes.current_request), programme.language
    best = waiting_reward(programme.ready(card))
    return PracticeCardView(
        card.holder_name,
        wiring.barcode(card),
        words.sentence(_standing(card, programme), language, own),
        None if best is None else words.say(best, language, own),
    )
