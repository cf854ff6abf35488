"""The phone page's routes: the page, a JSON API for it and for tests, a stream of what to draw."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from infra.local.phone.actions import ACTIONS, BadRequest, Given
from infra.local.phone.android.device import SaveRefused
from infra.local.phone.bell import Bell
from infra.local.phone.browser import Browser, lands_in_a_wallet
from infra.local.phone.counter import Counter, TillRefused
from infra.local.phone.iphone.bundle import InvalidPass
from infra.local.phone.iphone.device import AppleDevice
from infra.local.phone.iphone.face import image_of
from infra.local.phone.iphone.passes import NotHeld
from infra.local.phone.keeping import Device
from infra.local.phone.phones import Phones, TooManyPhones
from infra.local.phone.push_agent import PushRefused
from infra.local.phone.sales import Sales
from infra.local.phone.screen import screen
from infra.local.phone.web import Unreachable
from infra.package import ROOT

PAGE = Path(__file__).parent / "page"
KIT = ROOT / "chalicelib" / "web" / "kit"  # how a card is drawn is the owner's pages' too
BODY_MAX = 20 * 1024 * 1024
HANDED_OVER = "<!doctype html><title>Opening</title>"  # the page around it opens the wallet
REFUSALS = (
    BadRequest, InvalidPass, NotHeld, PushRefused, SaveRefused, TillRefused, TooManyPhones, Unreachable,
)  # fmt: skip


class Api:
    """Everything behind the routes. What waits on other servers runs in threads."""

    def __init__(self, phones: Phones, counter: Counter, browser: Browser, sales: Sales, bell: Bell) -> None:
        self._phones, self._counter, self._browser = phones, counter, browser
        self._sales, self._bell = sales, bell

    def app(self) -> Starlette:
        @asynccontextmanager
        async def lifespan(_: Starlette) -> AsyncIterator[None]:
            self._bell.attach()
            self._phones.start()
            yield
            self._phones.stop()

        routes = [
            Route("/", self._index),
            Mount("/page", StaticFiles(directory=PAGE)),
            Mount("/kit", StaticFiles(directory=KIT)),
            Route("/api/state", self._state),
            Route("/api/events", self._events),
            Route("/api/programmes", self._programmes),
            Route("/api/devices", self._refusing(self._add_device), methods=["POST"]),
            Route("/api/clock", self._refusing(self._move_clock), methods=["POST"]),
            Route("/api/customer/next", self._refusing(self._next_customer), methods=["POST"]),
            Route("/api/till/cards/{serial}", self._refusing(self._card)),
            Route("/api/till/stamp", self._refusing(self._stamp), methods=["POST"]),
            Route("/api/till/redeem", self._refusing(self._redeem), methods=["POST"]),
            Route("/api/{device}/passes/{serial}/{version}/{name}.png", self._refusing(self._image)),
            Route("/api/{device}/{action}", self._refusing(self._act), methods=["POST"]),
            Route("/in/{device}/{path:path}", self._refusing(self._visit), methods=["GET", "POST"]),
        ]
        return Starlette(routes=routes, lifespan=lifespan)

    async def _index(self, _: Request) -> Response:
        return FileResponse(PAGE / "index.html")

    async def _state(self, _: Request) -> Response:
        return JSONResponse(await run_in_threadpool(self._drawn))

    async def _events(self, _: Request) -> Response:
        """The state at once, and again after each change."""

        async def stream() -> AsyncIterator[str]:
            while True:  # until the page goes away and the server drops the stream
                seen = self._bell.count
                drawn = await run_in_threadpool(self._drawn)
                yield f"data: {json.dumps(drawn)}\n\n"
                await self._bell.wait(seen)

        return StreamingResponse(
            stream(), media_type="text/event-stream", headers={"Cache-Control": "no-store"}
        )

    async def _programmes(self, _: Request) -> Response:
        return JSONResponse({"programmes": await run_in_threadpool(self._counter.programmes)})

    async def _add_device(self, request: Request) -> Any:
        kind = (await _given(request)).text("kind")
        if kind not in ("iphone", "android"):
            raise BadRequest("kind must be iphone or android.")
        return {"id": self._phones.add_device(kind).id}

    async def _move_clock(self, request: Request) -> Any:
        """The phones' time moves on by `forward_ms`; 0 brings it back to now."""
        forward_ms = (await _given(request)).number("forward_ms")
        if forward_ms < 0:
            raise BadRequest("forward_ms must be 0 or more.")
        await run_in_threadpool(self._phones.move_clock, forward_ms)
        return {"now_ms": self._phones.clock(), "ahead_ms": self._phones.clock.ahead_ms}

    async def _next_customer(self, _: Request) -> Any:
        self._browser.forget()
        self._counter.next_customer()

    async def _card(self, request: Request) -> Any:
        card = await run_in_threadpool(self._counter.card, request.path_params["serial"])
        if card is None:
            raise NotHeld("The app knows no such card.")
        return card

    async def _stamp(self, request: Request) -> Any:
        given = await _given(request)
        earned = {name: given.number(name) for name in ("visits", "amount_minor") if given.has(name)}
        await self._sell(lambda: self._counter.stamp(given.text("key"), given.text("barcode"), earned))

    async def _redeem(self, request: Request) -> Any:
        given = await _given(request)
        key, barcode, reward = given.text("key"), given.text("barcode"), given.text("reward")
        await self._sell(lambda: self._counter.redeem(key, barcode, reward))

    async def _sell(self, tap: Callable[[], None]) -> None:
        self._phones.bump()
        try:
            await run_in_threadpool(tap)
        finally:
            self._phones.bump()

    async def _image(self, request: Request) -> Response:
        device, path = self._device(request), request.path_params
        if not isinstance(device, AppleDevice):
            raise BadRequest("Only an iPhone holds images of its own.")
        image = image_of(device.known(path["serial"]), path["name"], device.language)
        if image is None:
            raise NotHeld("The pass has no such image.")
        return Response(image, media_type="image/png", headers={"Cache-Control": "max-age=3600"})

    async def _act(self, request: Request) -> Any:
        device = self._device(request)
        action = ACTIONS.get((device.kind, request.path_params["action"]))
        if action is None:
            raise BadRequest(f"{device.id} cannot {request.path_params['action']}.")
        given = await _given(request)
        try:
            return await run_in_threadpool(action, device, given, self._counter)
        finally:
            self._phones.bump()

    async def _visit(self, request: Request) -> Response:
        """A page of the app in a phone's own browser."""
        device, path = self._device(request), f"/{request.path_params['path']}"
        if lands_in_a_wallet(path):
            return HTMLResponse(HANDED_OVER)
        query = f"?{request.url.query}" if request.url.query else ""
        visit = partial(
            self._browser.visit,
            request.method,
            quote(path) + query,
            kind=device.kind,
            language=device.language,
            prefix=f"/in/{device.id}",
            body=await request.body(),
            content_type=request.headers.get("content-type", ""),
        )
        status, headers, body = await run_in_threadpool(visit)
        return Response(body, status, headers)

    def _device(self, request: Request) -> Device:
        device = self._phones.devices.get(request.path_params["device"])
        if device is None:
            raise NotHeld("There is no such phone.")
        return device

    def _drawn(self) -> dict[str, Any]:
        return screen(self._phones.devices.values(), self._sales) | {"ahead_ms": self._phones.clock.ahead_ms}

    def _refusing(
        self, endpoint: Callable[[Request], Awaitable[Any]]
    ) -> Callable[[Request], Awaitable[Response]]:
        """Answers what the endpoint returns, or a 400 with the sentence that refuses."""

        async def answer(request: Request) -> Response:
            try:
                result = await endpoint(request)
            except REFUSALS as error:
                return JSONResponse({"detail": str(error)}, 404 if isinstance(error, NotHeld) else 400)
            return result if isinstance(result, Response) else JSONResponse(result)

        return answer


async def _given(request: Request) -> Given:
    raw = await request.body()
    if len(raw) > BODY_MAX:
        raise BadRequest("The body is too large.")
    if request.headers.get("content-type", "").startswith("application/json"):
        try:
            return Given(json.loads(raw), b"")
        except ValueError as error:
            raise BadRequest("The body must be JSON.") from error
    return Given({}, raw)
