"""The routes: Google's own paths, those of the phone page, and the control of this one."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Route

from infra.local.google.account import Account, BadToken
from infra.local.google.api import WalletApi, read_json
from infra.local.google.callbacks import RETRY_DELAYS_S, Sender, Signer
from infra.local.google.calls import Call, Calls, kept_body
from infra.local.google.changes import Changes
from infra.local.google.errors import ApiError
from infra.local.google.images import Images
from infra.local.google.jwts import Jwts
from infra.local.google.kinds import KINDS, OBJECT_OF, SCHEMAS
from infra.local.google.page import refusal_page, save_page
from infra.local.google.quotas import NotificationQuota, RequestRate
from infra.local.google.remarks import remarks
from infra.local.google.resources import Resources
from infra.local.google.saves import Saves
from infra.local.google.shelf import Shelf
from infra.local.google.tokens import Tokens
from infra.local.google_schema import Discovery

DEFAULT_USER = "android"  # the first phone of the phone page, where a browser's "Save" should end
_BODY_MAX = 1024 * 1024
Endpoint = Callable[[Request], Awaitable[Response]]


class GoogleServer:
    """Everything behind the routes. `now_ms` is epoch ms, `clock` monotonic seconds."""

    def __init__(
        self,
        account: Account,
        discovery: Discovery,
        state: Path,
        *,
        now_ms: Callable[[], int],
        clock: Callable[[], float],
        callback_delays_s: Sequence[float] = RETRY_DELAYS_S,
    ) -> None:
        self.discovery = discovery
        self.now_ms = now_ms
        self.calls = Calls()
        self.changes = Changes(first_seq=now_ms())
        self.shelf = Shelf(state / "google.sqlite")
        self.tokens = Tokens(account, now_ms)
        self.rate = RequestRate(clock)
        self.signer = Signer(state, issuer_id=account.issuer_id, now_ms=now_ms)
        self.sender = Sender(self.calls, now_ms=now_ms, delays_s=callback_delays_s)
        self.resources = Resources(
            issuer_id=account.issuer_id,
            discovery=discovery,
            shelf=self.shelf,
            images=Images(),
            quota=NotificationQuota(now_ms),
            changes=self.changes,
            now_ms=now_ms,
        )
        self.api = WalletApi(self.resources, self.tokens, self.rate, Random(account.issuer_id))
        self.saves = Saves(
            account=account,
            discovery=discovery,
            shelf=self.shelf,
            resources=self.resources,
            changes=self.changes,
            signer=self.signer,
            sender=self.sender,
            now_ms=now_ms,
        )

    def app(self) -> Starlette:
        @asynccontextmanager
        async def lifespan(_: Starlette) -> Any:
            yield
            await self.sender.stop()
            self.shelf.close()

        pages_nearby = Middleware(
            CORSMiddleware,
            allow_origin_regex=r"http://(localhost|127\.0\.0\.1):[0-9]+",
            allow_methods=["*"],
            allow_headers=["*"],
        )
        return Starlette(routes=self._routes(), middleware=[pages_nearby], lifespan=lifespan)

    def _routes(self) -> list[BaseRoute]:
        jwts = Jwts(self.saves, self.tokens, self.rate)
        return [
            Route("/token", self._logged(self._token), methods=["POST"]),
            Route("/walletobjects/v1/jwt", self._logged(jwts.insert), methods=["POST"]),
            Route("/walletobjects/v1/jwt/validate", self._logged(jwts.validate), methods=["POST"]),
            *(Route(path, self._logged(answer), methods=[*how]) for path, answer, how in self.api.routes()),
            Route("/gp/m/issuer/keys", self._logged(self._keys)),
            Route("/gp/v/save/{jwt}", self._logged(self._save_page), methods=["GET", "POST"]),
            Route("/save", self._logged(self._save), methods=["POST"]),
            Route("/remove", self._logged(self._remove), methods=["POST"]),
            Route("/holders/{user}", self._plain(self._wallet), methods=["GET", "PUT"]),
            Route("/changes", self._plain(self._changes)),
            Route("/control/calls", self._plain(self._control_calls), methods=["GET", "PUT", "DELETE"]),
            Route("/control/objects", self._plain(self._control_objects)),
            Route("/control/linked", self._plain(self._control_linked), methods=["PUT"]),
        ]

    def _logged(self, endpoint: Endpoint) -> Endpoint:
        """Keep the call, and misbehave first if a rule says so."""

        async def answer(request: Request) -> Response:
            raw = await request.body()
            rule = self.calls.take_rule(request.method, request.url.path)
            reason = ""
            try:
                if rule is not None:
                    await asyncio.sleep(rule.delay_ms / 1000)
                    refusal = rule.refusal()
                    if refusal is not None:
                        raise refusal
                response = await endpoint(request)
            except ApiError as error:
                response, reason = error.response(), error.message
            body = _maybe_json(raw)
            self.calls.add(
                Call(
                    time_ms=self.now_ms(),
                    direction="in",
                    method=request.method,
                    path=str(request.url.path),
                    status=response.status_code,
                    reason=reason,
                    body=kept_body(body, raw),
                    deprecated=self._deprecated(request, body),
                    remarks=_remarks(request, body) if response.status_code == 200 else [],
                )
            )
            return response

        return answer

    def _plain(self, endpoint: Endpoint) -> Endpoint:
        async def answer(request: Request) -> Response:
            try:
                return await endpoint(request)
            except ApiError as error:
                return error.response()

        return answer

    async def _token(self, request: Request) -> Response:
        try:
            form = dict(parse_qsl((await request.body()).decode()))
            return JSONResponse(self.tokens.exchange(form))
        except (BadToken, UnicodeDecodeError) as error:
            return JSONResponse({"error": "invalid_grant", "error_description": str(error)}, 400)

    async def _keys(self, _: Request) -> Response:
        return JSONResponse(self.signer.root_keys(), headers={"cache-control": "public, max-age=3600"})

    async def _save_page(self, request: Request) -> Response:
        jwt = request.path_params["jwt"]
        user = request.query_params.get("user", DEFAULT_USER)
        try:
            held = self.saves.read_link(jwt)
            if request.method == "POST":
                form = dict(parse_qsl((await request.body()).decode(errors="replace")))
                self.saves.save(jwt, form.get("user", user))
        except ApiError as error:
            return HTMLResponse(refusal_page(error.message), error.status)
        shown = [self.resources.shown("loyaltyObject", each) for each in held]
        return HTMLResponse(save_page(shown, user, saved=request.method == "POST"))

    async def _save(self, request: Request) -> Response:
        body = await read_json(request)
        return JSONResponse(self.saves.save(_string(body, "jwt"), _string(body, "user")))

    async def _remove(self, request: Request) -> Response:
        body = await read_json(request)
        return JSONResponse(self.saves.remove(_string(body, "object_id"), _string(body, "user")))

    async def _wallet(self, request: Request) -> Response:
        """What a holder's Wallet shows; a PUT sets whether it adds linked passes by itself."""
        user = request.path_params["user"]
        if request.method == "PUT":
            on = (await read_json(request)).get("adds_linked")
            if not isinstance(on, bool):
                raise ApiError(400, "adds_linked must be true or false")
            return JSONResponse(self.saves.switch(user, adds_linked=on))
        return JSONResponse(self.saves.wallet(user))

    async def _changes(self, request: Request) -> Response:
        query = request.query_params
        try:
            after, wait_s = int(query.get("after", "0")), float(query.get("wait_s", "0"))
        except ValueError as error:
            raise ApiError(400, "after and wait_s must be numbers") from error
        return JSONResponse(await self.changes.after(after, max(0.0, wait_s)))

    async def _control_calls(self, request: Request) -> Response:
        if request.method == "DELETE":
            self.calls.clear()
        elif request.method == "PUT":
            self.calls.misbehave(await read_json(request))
        return JSONResponse(self.calls.listed())

    async def _control_linked(self, request: Request) -> Response:
        """Whether a linked pass that arrives is called back as saved, which Google does not say."""
        on = (await read_json(request)).get("call_back")
        if not isinstance(on, bool):
            raise ApiError(400, "call_back must be true or false")
        self.saves.linked_call_back = on
        return JSONResponse({"call_back": on})

    async def _control_objects(self, _: Request) -> Response:
        """Loyalty cards, and beside them the passes of other kinds."""
        of_kind = {
            kind: [self.resources.shown(kind, each) for each in self.shelf.every(kind)] for kind in KINDS
        }
        objects = of_kind["loyaltyObject"]
        beside = {kind: found for kind, found in of_kind.items() if not kind.startswith("loyalty")}
        everything = [each for kind, found in of_kind.items() if kind not in OBJECT_OF for each in found]
        held = {each["id"]: self.shelf.holders(each["id"]) for each in everything}
        return JSONResponse(
            {"classes": of_kind["loyaltyClass"], "objects": objects, "beside": beside, "holders": held}
        )

    def _deprecated(self, request: Request, body: Any) -> list[str]:
        schema = SCHEMAS.get(request.path_params.get("kind", ""))
        if schema is None or body is None:
            return []
        return [
            str(each) for each in self.discovery.check(schema, body, patch=True) if each.kind == "deprecated"
        ]


def _remarks(request: Request, body: Any) -> list[str]:
    kind = request.path_params.get("kind", "")
    if kind not in SCHEMAS or not isinstance(body, dict) or "addMessage" in request.url.path:
        return []
    whole = request.method != "PATCH"
    return [each for each in remarks(kind, body) if whole or not each.startswith("multipleDevices")]


def _maybe_json(raw: bytes) -> Any:
    try:
        return json.loads(raw) if raw else None
    except (ValueError, RecursionError):
        return raw[:2000].decode(errors="replace")


def _string(body: Any, name: str) -> str:
    value = body.get(name) if isinstance(body, dict) else None
    if not isinstance(value, str) or not 1 <= len(value) <= 4000:
        raise ApiError(400, f"{name} must be a string")
    return value
