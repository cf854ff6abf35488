"""Refusals as problem bodies (RFC 9457), and the HTTP status of each."""

import msgspec
from chalice.app import Response
from msgspec import UNSET, UnsetType

from chalicelib import words
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
from chalicelib.domain.text import Language

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
    "picture_too_large": 413,
    "callback_refused": 400,
    "not_permitted": 403,
    "origin_wrong": 403,
    "password_again": 403,
    "outlet_elsewhere": 403,
    "undo_not_yours": 403,
    "verb_wrong": 405,
}


LATER = (429, 503)  # the answer says when


class Problem(msgspec.Struct):
    """A refusal (RFC 9457): `detail` says in plain words what to do, `field` what to mend."""

    type: str
    title: str
    status: int
    detail: str
    code: str
    field: str | UnsetType = UNSET


def problem(error: CarnetError, language: Language) -> Response:
    """The refusal as a problem body, in the caller's language."""
    status = status_of(error)
    body = Problem(
        type=f"urn:carnet:problem:{error.code}",
        title=error.code.replace("_", " ").capitalize(),
        status=status,
        detail=words.say(error.phrase, language),
        code=error.code,
        field=error.field or UNSET,
    )
    headers: dict[str, str | list[str]] = {
        "Content-Type": "application/problem+json",
        "Content-Language": language,
        "Cache-Control": "no-store",
    }
    if status in LATER:
        headers["Retry-After"] = str(error.facts.get("seconds", 1))
    if status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    return Response(msgspec.json.encode(body), status_code=status, headers=headers)


def status_of(error: CarnetError) -> int:
    return STATUS_OF_CODE.get(error.code) or STATUS[type(error)]
