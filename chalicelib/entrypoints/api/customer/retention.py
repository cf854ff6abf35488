"""For how long the shop keeps cards that nobody uses."""

from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring
from chalicelib.domain.customer.retention import MONTHS_LEAST, MONTHS_MOST, Retention, check_months
from chalicelib.domain.errors import InvalidInput
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller
from chalicelib.entrypoints.http.fields import number_in, stated
from chalicelib.entrypoints.http.operation import in_query
from chalicelib.entrypoints.http.request import query
from chalicelib.service.customer.retention import count_unused, set_retention

COUNT_MS = 1_500  # somebody waits: after this, the cards read so far stand for all

routes = Api(__name__)


class RetentionBody(msgspec.Struct, forbid_unknown_fields=True):
    months: Annotated[
        int,
        stated(
            f"Without a visit, {MONTHS_LEAST} to {MONTHS_MOST}; 0: cards are kept.",
            minimum=0,
            maximum=MONTHS_MOST,
        ),
    ]


class UnusedView(msgspec.Struct):
    """Cards that nobody used for `months`: `cards` in all, `paid` of them stay, for they hold something that
    was paid for. `about`: an estimate from a part of the cards."""

    months: int
    cards: int
    paid: int
    about: bool


class RetentionView(msgspec.Struct):
    """`months` without a visit after which a card is erased, 0: it is kept; a card says so for four weeks."""

    months: int
    least: int
    most: int
    unused: Annotated[UnusedView | None, Meta(description="Where months were asked for.")]


@routes.operation(
    "GET /retention",
    id="getRetention",
    summary="For how long cards are kept that nobody uses, and how many there are of them",
    permission="see_merchant",
    answers={200: RetentionView},
    person=True,
    parameters=(in_query("months", "Count the cards that nobody used for so long.", pattern="^[0-9]{1,3}$"),),
)
def get_retention(caller: Caller) -> Response:
    asked = query(routes.current_request, "months")
    unused = None if asked is None else _unused(caller.merchant_id, asked)
    return answer(_view(wiring.retentions().retention(caller.merchant_id), unused))


@routes.operation(
    "PUT /retention",
    id="setRetention",
    summary="Say for how long cards are kept that nobody uses",
    permission="merchant",
    answers={200: RetentionView},
    refusals=(403, 503),
    person=True,
)
def put_retention(caller: Caller, body: RetentionBody) -> Response:
    now_ms = wiring.clock_ms()
    asked = set_retention(wiring.retentions(), caller.merchant_id, body.months, by=caller.by, now_ms=now_ms)
    return answer(_view(asked, None))


def _unused(merchant_id: str, asked: str) -> UnusedView:
    months = number_in(asked, 3)
    if not months:
        raise InvalidInput("retention_months", field="months", least=MONTHS_LEAST, most=MONTHS_MOST)
    check_months(months)
    now_ms = wiring.clock_ms()
    found = count_unused(
        wiring.campaigns(),
        wiring.store().programmes(merchant_id),
        months,
        now_ms,
        lambda: wiring.clock_ms() > now_ms + COUNT_MS,
    )
    return UnusedView(months, found.cards, found.paid, found.about)


def _view(retention: Retention, unused: UnusedView | None) -> RetentionView:
    return RetentionView(retention.months, MONTHS_LEAST, MONTHS_MOST, unused)
