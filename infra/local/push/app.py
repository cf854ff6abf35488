"""The push service's routes.

POST /subscriptions     {"key"} gives a browser an endpoint; DELETE /subscriptions/{id}: the browser is gone
POST /push/{id}         a push, as an application server sends it
GET /pushes             every push as JSON, oldest first; ?after=SEQ&wait_s=N waits for one newer than SEQ
PUT /pushes             {"status", "times", "retry_after"} answers the next so many so, whatever they are
"""

import asyncio
import base64
import json
import secrets
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from infra.local.push.verdict import BODY_MAX, Verdict, verdict

KEPT_MAX = 1000
WAIT_S_MAX = 30.0


class PushService:
    """`origin` is where it is reached; subscriptions are forgotten when it ends, as by a browser that is set
    up anew."""

    def __init__(self, origin: str, now_s: Callable[[], float]) -> None:
        self._origin, self._now_s = origin, now_s
        self._keys: dict[str, str | None] = {}  # by subscription; None: gone
        self._pushes: deque[dict[str, Any]] = deque(maxlen=KEPT_MAX)
        self._seq = 0
        self._rule: dict[str, Any] = {"times": 0}
        self._news: asyncio.Condition | None = None

    def app(self) -> Starlette:
        routes = [
            Route("/subscriptions", self._subscribe, methods=["POST"]),
            Route("/subscriptions/{id}", self._leave, methods=["DELETE"]),
            Route("/push/{id}", self._push, methods=["POST"]),
            Route("/pushes", self._listed, methods=["GET"]),
            Route("/pushes", self._misbehave, methods=["PUT"]),
        ]
        return Starlette(routes=routes)

    async def _subscribe(self, request: Request) -> Response:
        id_ = secrets.token_urlsafe(24)
        self._keys[id_] = str((await request.json())["key"])
        return JSONResponse({"id": id_, "endpoint": f"{self._origin}/push/{id_}"}, 201)

    async def _leave(self, request: Request) -> Response:
        self._keys[request.path_params["id"]] = None
        return Response(status_code=204)

    async def _push(self, request: Request) -> Response:
        id_, body = request.path_params["id"], b""
        async for part in request.stream():
            body += part
            if len(body) > 2 * BODY_MAX:
                break
        said = self._said(id_, request, body)
        await self._note(id_, request, body, said)
        headers = {"Location": f"{self._origin}/message/{self._seq}"} if said.status == 201 else {}
        if said.status in (429, 503) and self._rule.get("retry_after"):
            headers["Retry-After"] = str(self._rule["retry_after"])
        return Response(said.reason, said.status, headers)

    def _said(self, id_: str, request: Request, body: bytes) -> Verdict:
        if self._rule["times"] > 0:
            self._rule["times"] -= 1
            return Verdict(int(self._rule["status"]), "as asked for")
        if id_ not in self._keys:
            return Verdict(404, "no such subscription")
        key = self._keys[id_]
        if key is None:
            return Verdict(410, "the browser is gone")
        return verdict(request.headers, body, key=key, origin=self._origin, now_s=self._now_s())

    async def _note(self, id_: str, request: Request, body: bytes, said: Verdict) -> None:
        self._seq += 1
        self._pushes.append(
            {
                "seq": self._seq,
                "time_ms": int(self._now_s() * 1000),
                "subscription": id_,
                "status": said.status,
                "reason": said.reason,
                "headers": dict(request.headers),
                "body": base64.b64encode(body).decode(),
            }
        )
        async with self._condition():
            self._condition().notify_all()

    async def _listed(self, request: Request) -> Response:
        try:
            after = int(request.query_params.get("after", "0"))
            wait_s = min(WAIT_S_MAX, float(request.query_params.get("wait_s", "0")))
        except ValueError:
            return Response("after and wait_s must be numbers.", 400)
        if self._seq <= after and wait_s > 0:
            async with self._condition():
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._condition().wait_for(lambda: self._seq > after), wait_s)
        return JSONResponse([push for push in self._pushes if push["seq"] > after])

    async def _misbehave(self, request: Request) -> Response:
        rule = json.loads(await request.body())
        self._rule = {"times": 1, **rule}
        return Response(status_code=204)

    def _condition(self) -> asyncio.Condition:
        """Made in the loop that serves."""
        if self._news is None:
            self._news = asyncio.Condition()
        return self._news
