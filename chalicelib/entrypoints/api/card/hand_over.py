"""A guest without the old phone: staff ask something and hand the card to the new one."""

from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.sandbox import own_card
from chalicelib.domain.customer.check import Check, checks_for
from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, zone_of
from chalicelib.entrypoints.http.fields import ID, Instant, ShortText, Url
from chalicelib.entrypoints.http.sources import within_hand_overs
from chalicelib.entrypoints.pages import join_seals as seals
from chalicelib.entrypoints.pages.join_links import link_to
from chalicelib.entrypoints.pages.qr import qr_svg
from chalicelib.service.card.enrol import programme_of
from chalicelib.service.customer.hand_over import hand_over

routes = Api(__name__)


class ChecksView(msgspec.Struct):
    """`known`: whoever answers for it knows the guest, which managers and owners may say."""

    checks: Annotated[list[Check], Meta(description="What can be asked, the hardest to guess first.")]


class HandOverBody(msgspec.Struct, forbid_unknown_fields=True):
    """`answer` is the guest's: six digits of the number, a day (2026-11-30), or a month (1 to 12)."""

    check: Check
    answer: ShortText = ""
    lost: Annotated[bool, Meta(description="The old phone is in other hands: it keeps nothing.")] = False


class HandedOverView(msgspec.Struct):
    """A link that brings the card to one phone, once."""

    url: Url
    qr: Annotated[str, Meta(description="The same as a QR code, an SVG.")]
    expires_at: Instant


@routes.operation(
    "GET /cards/{serial}/hand-over",
    id="listChecks",
    summary="What a guest can be asked before the card goes to a new phone",
    permission="new_code",
    answers={200: ChecksView},
    refusals=(403, 404),
)
def get_checks(serial: str, caller: Caller) -> Response:
    return answer(ChecksView(list(checks_for(_card(caller, serial), may_know=caller.may("allow")))))


@routes.operation(
    "POST /cards/{serial}/hand-over",
    id="handOver",
    summary="Hand a card to the guest's new phone, after a right answer",
    examples={"the end of their number": {"check": "phone_end", "answer": "123456"}},
    permission="new_code",
    answers={201: HandedOverView},
    refusals=(403, 404, 409, 503),
)
def post_hand_over(serial: str, caller: Caller, body: HandOverBody) -> Response:
    """Under the name of who asks; answers are counted on the card and on them, right and wrong."""
    card, now_ms = _card(caller, serial), wiring.clock_ms()
    card = hand_over(
        wiring.store(),
        wiring.directory(),
        card,
        body.check,
        body.answer,
        wiring.pass_token,
        caller.by,
        now_ms,
        zone=zone_of(caller.merchant_id, caller.outlet.id if caller.outlet else ""),
        may_know=caller.may("allow"),
        lost=body.lost,
        within=lambda: within_hand_overs(caller, card.serial),
    )
    programme = programme_of(wiring.store(), card.programme_id)
    link = link_to(programme, card, seals.HANDED)
    url = f"{wiring.settings().base_url}/back/{programme.id}/card/{link}"
    ends_ms = now_ms + seals.HANDED.lifetime_s * 1000
    return answer(HandedOverView(url, qr_svg(url, standalone=True), instant(ends_ms)), 201)


def _card(caller: Caller, serial: str) -> Card:
    found = wiring.store().card(serial) if ID.fullmatch(serial) else None
    card = own_card(found, caller.merchant_id, "serial")
    if not card.usable(wiring.clock_ms()):
        raise NotAllowed("hand_over_unusable", field="serial")
    return card
