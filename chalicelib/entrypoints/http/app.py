"""What every HTTP route shares: parsing, sign-in, problem bodies (RFC 9457), and Chalice's corners."""

import functools
import re
import time
from collections.abc import Callable
from typing import Any, TypeVar

import msgspec
from chalice.app import Blueprint, Chalice, Request, Response
from msgspec import UNSET, UnsetType

from chalicelib.domain.errors import (
    Busy,
    CarnetError,
    InvalidInput,
    KeyReused,
    NotAllowed,
    NotFound,
    NotSignedIn,
    TooMany,
)
from chalicelib.domain.sentences import sentence
from chalicelib.domain.text import Language, choose_language

BODY_MAX = 64 * 1024  # bytes; the largest body of ours is under 1 kB
KEY_MAX = 200

STATUS: dict[type[CarnetError], int] = {
    InvalidInput: 422,
    NotFound: 404,
    NotAllowed: 409,
    KeyReused: 409,
    NotSignedIn: 401,
    TooMany: 429,
    Busy: 503,
}
# Where a code says more about the form of a request than its class does.
STATUS_OF_CODE = {
    "accept_needed": 415,
    "body_not_json": 400,
    "body_too_large": 413,
    "callback_refused": 400,
    "not_permitted": 403,
    "origin_wrong": 403,
    "undo_not_yours": 403,
}

Body = TypeVar("Body", bound=msgspec.Struct)
View = Callable[..., Any]


class Problem(msgspec.Struct):
    """A refusal (RFC 9457): `detail` says in plain words what to do, `field` what to mend."""

    type: str
    title: str
    status: int
    detail: str
    code: str
    field: str | UnsetType = UNSET


class App(Chalice):
    """Chalice that answers a device without an Accept header: stock, it refuses a binary answer then.

    `rest` registers the routes that nobody waits for at a counter. A function that starts does so with the
    first request for one of them.
    """

    def __init__(self, app_name: str, rest: Callable[[], None]) -> None:
        super().__init__(app_name)
        self._rest: Callable[[], None] | None = rest

    def __call__(self, event: dict[str, Any], context: object) -> Any:
        for name in ("headers", "multiValueHeaders"):
            headers = event.get(name) or {}
            if not any(key.lower() == "accept" for key in headers):
                event[name] = {**headers, "accept": "*/*" if name == "headers" else ["*/*"]}
        path, method = event["requestContext"]["resourcePath"], event["requestContext"]["httpMethod"]
        if method not in self.routes.get(path, {}):
            self.register_rest()
        return super().__call__(event, context)

    def register_rest(self) -> None:
        """Once, however often it is asked for."""
        rest, self._rest = self._rest, None
        if rest:
            rest()


class Routes(Blueprint):
    """A blueprint whose routes take any content type and answer every refusal with a problem body."""

    def route(self, path: str, **options: Any) -> Callable[[View], View]:
        register: Callable[[View], View] = super().route(path, content_types=["*/*"], **options)

        def add(view: View) -> View:
            @functools.wraps(view)
            def answering(*args: Any, **kwargs: Any) -> Any:
                try:
                    return view(*args, **kwargs)
                except CarnetError as error:
                    return problem(error, language_of(self.current_request))

            register(answering)
            return view

        return add


def answer(body: object, status: int = 200, **headers: str) -> Response:
    """A JSON answer that no cache keeps."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(
        msgspec.json.encode(body),
        status_code=status,
        headers={"Content-Type": "application/json", "Cache-Control": "no-store", **named},
    )


def problem(error: CarnetError, language: Language) -> Response:
    """The refusal as a problem body, in the caller's language."""
    status = status_of(error)
    body = Problem(
        type=f"urn:carnet:problem:{error.code}",
        title=error.code.replace("_", " ").capitalize(),
        status=status,
        detail=sentence(error, language),
        code=error.code,
        field=error.field or UNSET,
    )
    headers: dict[str, str | list[str]] = {
        "Content-Type": "application/problem+json",
        "Content-Language": language,
        "Cache-Control": "no-store",
    }
    if status in (429, 503):
        headers["Retry-After"] = str(error.facts.get("seconds", 1))
    if status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    return Response(msgspec.json.encode(body), status_code=status, headers=headers)


def status_of(error: CarnetError) -> int:
    return STATUS_OF_CODE.get(error.code) or STATUS[type(error)]


def read(request: Request, form: type[Body]) -> Body:
    """The JSON body as `form`; InvalidInput names the field at fault."""
    content_type = request.headers.get("content-type", "application/json").partition(";")[0].strip().lower()
    if content_type != "application/json":
        raise InvalidInput("accept_needed", field="Content-Type", type="application/json")
    return decode(raw_body(request), form)


def raw_body(request: Request, most: int = BODY_MAX) -> bytes:
    """The body's bytes, within the limit."""
    raw = request.raw_body
    data = raw.encode() if isinstance(raw, str) else raw
    if len(data) > most:
        raise InvalidInput("body_too_large", field="body", most=most)
    return data


def decode(raw: bytes, form: type[Body]) -> Body:
    try:
        return msgspec.json.decode(raw, type=form, strict=True)
    except msgspec.ValidationError as error:
        why, _, at = str(error).partition(" - at `")
        named = re.search(r"field `([^`]+)`", why)
        field = at.rpartition("$")[2].rstrip("`").lstrip(".") or (named.group(1) if named else "body")
        raise InvalidInput("body_invalid", field=field, at=field, why=_plain(why)) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InvalidInput("body_not_json", field="body") from error


def language_of(request: Request | None) -> Language:
    return choose_language(request.headers.get("accept-language", "") if request else "")


def query(request: Request, name: str) -> str | None:
    """One query parameter; the last where it is repeated."""
    return request.query_params.get(name) if request.query_params else None


def idempotency_key(request: Request, *, needed: bool) -> str:
    """The Idempotency-Key header ("" when missing and not needed): visible ASCII, bounded."""
    key: str = request.headers.get("idempotency-key", "")
    if len(key) > KEY_MAX or not all("!" <= c <= "~" for c in key):
        raise InvalidInput("key_invalid", field="Idempotency-Key", most=KEY_MAX)
    if needed and not key:
        raise InvalidInput("key_needed", field="Idempotency-Key")
    return key


def now_ms() -> int:
    return time.time_ns() // 1_000_000


def _plain(why: str) -> str:
    return why.replace("`", "").rstrip(".")[:200].lower()
