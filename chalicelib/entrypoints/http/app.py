"""Chalice as this project uses it: the app, and the routes that it is put together from."""

import functools
from collections.abc import Callable
from typing import Any

from chalice.app import Blueprint, Chalice

from chalicelib import wiring
from chalicelib.domain.errors import CarnetError, NotAllowed
from chalicelib.domain.time.units import DAY_S
from chalicelib.entrypoints.http.callers import place_of
from chalicelib.entrypoints.http.elsewhere import ELSEWHERE, resolved
from chalicelib.entrypoints.http.operation import Operation
from chalicelib.entrypoints.http.problems import problem
from chalicelib.entrypoints.http.request import language_of
from chalicelib.entrypoints.http.side_door import as_front, as_side, is_side

View = Callable[..., Any]


class App(Chalice):
    """Chalice that answers a device without an Accept header: stock, it refuses a binary answer then.

    `rest` registers the routes that nobody waits for at a counter. A function that starts does so with the
    first request for one of them.
    """

    def __init__(self, app_name: str, rest: Callable[[], None]) -> None:
        super().__init__(app_name)
        self._rest: Callable[[], None] | None = rest
        self.operations: list[Operation] = []

    def __call__(self, event: dict[str, Any], context: object) -> Any:
        if is_side(event):
            return as_side(self(as_front(event), context))
        for name in ("headers", "multiValueHeaders"):
            headers = event.get(name) or {}
            if not any(key.lower() == "accept" for key in headers):
                event[name] = {**headers, "accept": "*/*" if name == "headers" else ["*/*"]}
        path, method = event["requestContext"]["resourcePath"], event["requestContext"]["httpMethod"]
        if path == ELSEWHERE or method not in self.routes.get(path, {}):
            self.register_rest()
        answer = super().__call__(resolved(event, self.routes) if path == ELSEWHERE else event, context)
        if answer["statusCode"] == 405:
            answer = self._wrong_verb(method, answer["headers"]["Allow"].split(", "))
        answer["headers"] = {**_always(), **answer["headers"]}
        return answer if method != "HEAD" else {**answer, "body": ""}

    def _wrong_verb(self, verb: str, known: list[str]) -> Any:
        """Chalice's own answer, in words: the path is right, the verb is not."""
        allowed = ", ".join(sorted({*known, "HEAD"} if "GET" in known else known))
        error = NotAllowed("verb_wrong", verb=verb, allowed=allowed)
        response = problem(error, language_of(self.current_request))
        response.headers["Allow"] = allowed
        return response.to_dict(self.api.binary_types)

    def register_rest(self) -> None:
        """Once, however often it is asked for."""
        rest, self._rest = self._rest, None
        if rest:
            rest()


def _always() -> dict[str, str]:
    """What every answer says, whoever made it: a route, or Chalice for a path, verb or fault of its own."""
    held = {"X-Content-Type-Options": "nosniff"}
    if wiring.settings().base_url.startswith("https:"):
        held["Strict-Transport-Security"] = f"max-age={365 * DAY_S}"
    return held


class Routes(Blueprint):
    """A blueprint whose routes take any content type and answer every refusal with a problem body."""

    def route(self, path: str, **options: Any) -> Callable[[View], View]:
        register: Callable[[View], View] = super().route(path, content_types=["*/*"], **options)

        def add(view: View) -> View:
            @functools.wraps(view)
            def answering(*args: Any, **kwargs: Any) -> Any:
                wiring.coming_from(place_of(self.current_request))
                try:
                    return view(*args, **kwargs)
                except CarnetError as error:
                    return problem(error, language_of(self.current_request))
                finally:
                    wiring.coming_from({})

            register(answering)
            return view

        return add
