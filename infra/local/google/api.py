"""Google's Wallet API by its own paths: one call, or many in a batch.

https://developers.google.com/wallet/reference/rest
"""

import json
from collections.abc import Awaitable, Callable
from random import Random
from typing import Any, cast

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from infra.local.google.batch import answer_batch
from infra.local.google.errors import ApiError
from infra.local.google.kinds import OBJECT_OF, SCHEMAS, Kind
from infra.local.google.quotas import RequestRate
from infra.local.google.resources import Resources
from infra.local.google.tokens import Tokens

BODY_MAX = 1024 * 1024
Endpoint = Callable[[Request], Awaitable[Response]]


class WalletApi:
    """`chance` shuffles the calls of a batch."""

    def __init__(self, resources: Resources, tokens: Tokens, rate: RequestRate, chance: Random) -> None:
        self.resources, self.tokens, self.rate, self._chance = resources, tokens, rate, chance

    def routes(self) -> list[tuple[str, Endpoint, tuple[str, ...]]]:
        api = "/walletobjects/v1/{kind:str}"
        return [
            (api, self._api(self._collection), ("GET", "POST", "PUT", "DELETE")),
            (api + "/{id}", self._api(self._one), ("GET", "PUT", "PATCH", "DELETE")),
            (api + "/{id}/addMessage", self._api(self._add_message), ("POST",)),
            ("/batch", self._batch, ("POST",)),
        ]

    def _api(self, endpoint: Callable[[Request, Kind], Awaitable[Any]]) -> Endpoint:
        async def answer(request: Request) -> Response:
            self.tokens.check(request.headers.get("authorization", ""))
            self.rate.take()
            if request.method == "DELETE":  # Google deletes nothing
                raise ApiError(404, "The requested URL was not found on this server.", "notFound")
            return JSONResponse(await endpoint(request, _kind(request.path_params["kind"])))

        return answer

    async def _collection(self, request: Request, kind: Kind) -> Any:
        if request.method == "POST":
            return await self.resources.insert(kind, await read_json(request))
        if request.method == "PUT":
            raise ApiError(404, "The requested URL was not found on this server.", "notFound")
        query = request.query_params
        parent, most = (
            query.get("issuerId" if kind in OBJECT_OF else "classId", ""),
            query.get("maxResults"),
        )
        if most is not None and not (most.isdecimal() and 1 <= int(most) <= 1000):
            raise ApiError(400, f"maxResults must be 1 to 1000, is {most!r}")
        token = query.get("token", "")
        return self.resources.page(kind, parent, most=None if most is None else int(most), token=token)

    async def _one(self, request: Request, kind: Kind) -> Any:
        body = None if request.method == "GET" else await read_json(request)
        return await self._change(request.method, kind, request.path_params["id"], body)

    async def _change(self, method: str, kind: Kind, id_: str, body: Any) -> Any:
        if method == "PATCH":
            return await self.resources.patch(kind, id_, body)
        if method == "PUT":
            return await self.resources.put(kind, id_, body)
        return self.resources.get(kind, id_)

    async def _batch(self, request: Request) -> Response:
        """Each part counts towards the twenty a second, as Google does not say otherwise."""
        self.tokens.check(request.headers.get("authorization", ""))
        kept = await answer_batch(
            request.headers.get("content-type", ""), await request.body(), self._part, self._chance
        )
        return Response(kept[1], media_type=kept[0])

    async def _part(self, method: str, named: str, id_: str, adds_message: bool, body: Any) -> Any:
        self.rate.take()
        kind = _kind(named)
        if adds_message:
            return await self.resources.add_message(kind, id_, body)
        if method == "POST" and not id_:
            return await self.resources.insert(kind, body)
        if method == "POST" or not id_:
            raise ApiError(404, "The requested URL was not found on this server.", "notFound")
        return await self._change(method, kind, id_, body)

    async def _add_message(self, request: Request, kind: Kind) -> Any:
        return await self.resources.add_message(kind, request.path_params["id"], await read_json(request))


def _kind(named: str) -> Kind:
    if named not in SCHEMAS:
        raise ApiError(404, "The requested URL was not found on this server.", "notFound")
    return cast(Kind, named)


async def read_json(request: Request) -> Any:
    raw = await request.body()
    if len(raw) > BODY_MAX:
        raise ApiError(400, f"The body has more than {BODY_MAX} bytes")
    try:
        return json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise ApiError(400, "Invalid JSON payload received: parse error", "parseError") from error
