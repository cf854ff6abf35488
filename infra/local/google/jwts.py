"""Save JWTs by REST: one too long for a link becomes a short one, and any is checked without being kept.

https://developers.google.com/wallet/reference/rest/v1/jwt/insert
"""

import json
from hashlib import sha256
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from infra.local.google.api import read_json
from infra.local.google.errors import ApiError
from infra.local.google.quotas import RequestRate
from infra.local.google.saves import Saves
from infra.local.google.tokens import Tokens


class Jwts:
    def __init__(self, saves: Saves, tokens: Tokens, rate: RequestRate) -> None:
        self._saves, self._tokens, self._rate = saves, tokens, rate

    async def insert(self, request: Request) -> Response:
        body = await self._body(request)
        jwt = body.get("jwt")
        if not isinstance(jwt, str):
            raise ApiError(400, "jwt is required")
        objects = self._saves.read(jwt)
        short = sha256(jwt.encode()).hexdigest()[:24]
        self._saves.short[short] = jwt
        uri = f"{str(request.base_url).rstrip('/')}/gp/v/save/{short}"
        return JSONResponse({"saveUri": uri, "resources": {"loyaltyObjects": objects}})

    async def validate(self, request: Request) -> Response:
        """`{}` is the answer for what a save would take."""
        body = await self._body(request)
        if len(body.keys() & {"jwtResource", "jsonResource"}) != 1:
            raise ApiError(400, "exactly one of jwtResource and jsonResource is required")
        if "jwtResource" in body:
            self._saves.read(str(body["jwtResource"].get("jwt")))
        else:
            self._saves.read_payload(_payload(body["jsonResource"].get("json")))
        return JSONResponse({})

    async def _body(self, request: Request) -> Any:
        self._tokens.check(request.headers.get("authorization", ""))
        self._rate.take()
        body = await read_json(request)
        if not isinstance(body, dict):
            raise ApiError(400, "Invalid JSON payload received: it must be an object")
        return body


def _payload(text: Any) -> Any:
    """Of all claims or of the payload alone, as a text."""
    if not isinstance(text, str):
        raise ApiError(400, "jsonResource.json must be a string")
    try:
        claims = json.loads(text)
    except ValueError as error:
        raise ApiError(400, "jsonResource.json is not JSON") from error
    return claims.get("payload", claims) if isinstance(claims, dict) else claims
