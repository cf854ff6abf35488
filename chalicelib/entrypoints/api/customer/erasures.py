"""Erase a card, for a customer who asked for it in writing or at a POS; and look a proof of it up."""

from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring
from chalicelib.domain.card.sandbox import own_card
from chalicelib.domain.customer.erasure import Erasure, Why, number_in
from chalicelib.domain.errors import NotFound, TooMany
from chalicelib.domain.time.instant import instant
from chalicelib.domain.time.units import DAY_S
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller
from chalicelib.entrypoints.http.fields import ID, Instant
from chalicelib.service.customer.erase import erase

A_DAY_MOST = 100  # of one caller: letters do not come in hundreds, and a stolen key is to be slow

routes = Api(__name__)


class ErasureView(msgspec.Struct):
    """The proof. Nothing in it is personal."""

    number: Annotated[str, Meta(description="The customer has the same, and it is found by it.")]
    serial: str
    erased_at: Instant
    why: Annotated[
        Why,
        Meta(description="`customer`: on the card's page; `request`: by the shop; `unused`: by the clock."),
    ]
    done_at: Annotated[
        Instant | None,
        Meta(description="When every phone had shown that the card is over, or was given up after 30 days."),
    ]


@routes.operation(
    "POST /cards/{serial}/erase",
    id="eraseCard",
    summary="Erase a card: its person goes for good, its sums stay; asked again, the same proof",
    permission="erase",
    answers={200: ErasureView},
    refusals=(404, 429, 503),
)
def post_erase(serial: str, caller: Caller) -> Response:
    store = wiring.store()
    card = own_card(store.card(serial) if ID.fullmatch(serial) else None, caller.merchant_id, "serial")
    wait_s = store.count_within("erase", f"{caller.merchant_id}.{caller.by}", A_DAY_MOST, DAY_S)
    if wait_s:
        raise TooMany("erase_too_many", most=A_DAY_MOST, seconds=wait_s)
    return answer(_view(erase(wiring.erasing(), card, "request", caller.by)))


@routes.operation(
    "GET /erasures/{erasure_number}",
    id="getErasure",
    summary="When a card was erased, by the number that its customer was shown",
    permission="erase",
    answers={200: ErasureView},
    refusals=(404,),
)
def get_erasure(erasure_number: str, caller: Caller) -> Response:
    found = wiring.erasures().erasure(caller.merchant_id, number_in(erasure_number))
    if found is None:
        raise NotFound("erasure_unknown", field="erasure_number")
    return answer(_view(found))


def _view(erasure: Erasure) -> ErasureView:
    return ErasureView(
        erasure.number,
        erasure.serial,
        instant(erasure.asked_ms),
        erasure.why,
        instant(erasure.done_ms) if erasure.done_ms else None,
    )
