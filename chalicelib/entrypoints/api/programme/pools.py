"""Pools of a partner's codes: how many are left, and a list of new ones."""

from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring
from chalicelib.domain.programme.pool import CODES_MAX, Pool
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller
from chalicelib.entrypoints.http.fields import SHORT_MAX, known_id, stated
from chalicelib.entrypoints.http.request import LIST_MAX
from chalicelib.service.programme.pools import import_codes

routes = Api(__name__)

Line = Annotated[str, Meta(max_length=SHORT_MAX)]


class CodesBody(msgspec.Struct, forbid_unknown_fields=True):
    codes: Annotated[list[Line], stated("A line each; blank ones are passed over.", maxItems=CODES_MAX)]


class PoolView(msgspec.Struct):
    id: str
    count: Annotated[int, Meta(description="All that were ever added.")]
    left: int
    low: Annotated[bool, Meta(description="Few are left: ask the partner for more.")]


class PoolListView(msgspec.Struct):
    pools: list[PoolView]


class ImportedView(PoolView):
    added: int
    passed: Annotated[int, Meta(description="Lines that were blank, said twice, or there already.")]


@routes.operation(
    "GET /pools",
    id="listPools",
    summary="Pools of partners' codes, and how many are left in each",
    permission="see_limits",
    answers={200: PoolListView},
    refusals=(403,),
)
def get_pools(caller: Caller) -> Response:
    return answer(PoolListView([_view(pool) for pool in wiring.store().pools(caller.merchant_id)]))


@routes.operation(
    "POST /pools/{pool_id}/codes",
    body_max=LIST_MAX,
    id="addCodes",
    summary="Add a partner's codes to a pool; sent again, nothing is added twice",
    permission="limits",
    answers={200: ImportedView},
    refusals=(403, 404, 422, 503),
    examples={"two codes": {"codes": ["REX-7F3K", "REX-9Q2M"]}},
)
def post_codes(pool_id: str, caller: Caller, body: CodesBody) -> Response:
    known_id(pool_id, "pool_unknown", "pool_id")
    done = import_codes(
        wiring.store(),
        wiring.directory(),
        caller.merchant_id,
        pool_id,
        body.codes,
        caller.by,
        wiring.clock_ms(),
    )
    view = _view(done.pool)
    return answer(ImportedView(view.id, view.count, view.left, view.low, done.added, done.passed))


def _view(pool: Pool) -> PoolView:
    return PoolView(pool.id, pool.count, pool.left, pool.low)
