"""What a route reads of a request: its body, query, key and language."""

import codecs
from typing import TypeVar

import msgspec
from chalice.app import Request

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.text import DEFAULT_LANGUAGE, Language, choose_language
from chalicelib.entrypoints.http.bounds import refusal_of
from chalicelib.entrypoints.http.fields import NUMBER_MAX, TEXT_MAX

BODY_MAX = 64 * 1024  # bytes; few bodies of ours are above 1 kB
LIST_MAX = 1024 * 1024  # of a body with thousands of lines
KEY_MAX = 200

Body = TypeVar("Body", bound=msgspec.Struct)


def read(request: Request, form: type[Body], most: int = BODY_MAX) -> Body:
    """The JSON body as `form`; InvalidInput names the field at fault."""
    content_type = request.headers.get("content-type", "application/json").partition(";")[0].strip().lower()
    if content_type != "application/json":
        raise InvalidInput("accept_needed", field="Content-Type", type="application/json")
    return decode(raw_body(request, most), form)


def raw_body(request: Request, most: int = BODY_MAX) -> bytes:
    """The body's bytes, within the limit."""
    raw = request.raw_body
    data = raw.encode() if isinstance(raw, str) else raw
    if len(data) > most:
        raise InvalidInput("body_too_large", field="body", most=most)
    return data


def whole_body(request: Request) -> bytes:
    """A file, as large as API Gateway lets through: whoever reads it says what is too much."""
    raw = request.raw_body
    return raw.encode() if isinstance(raw, str) else bytes(raw)


def decode(raw: bytes, form: type[Body]) -> Body:
    try:
        text = raw.removeprefix(codecs.BOM_UTF8)  # .NET sends one
        body = msgspec.json.decode(text, type=form, strict=True)
        _check_sizes(msgspec.json.decode(text), "body")
        return body
    except msgspec.ValidationError as error:
        raise refusal_of(error, form) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InvalidInput("body_not_json", field="body") from error


def language_of(request: Request | None, own: Language = DEFAULT_LANGUAGE) -> Language:
    """What the caller asks for of our languages, else `own`."""
    return choose_language(request.headers.get("accept-language", "") if request else "", own)


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


def _check_sizes(value: object, at: str) -> None:
    """InvalidInput for a number or a text beyond what any field holds; the fields' own rules are narrower."""
    match value:
        case str() if len(value) > TEXT_MAX:
            raise InvalidInput("text_too_long", field=at, at=at, most=TEXT_MAX)
        case int() | float() if not -NUMBER_MAX <= value <= NUMBER_MAX:
            raise InvalidInput("number_too_large", field=at, at=at, most=NUMBER_MAX)
        case dict():
            for name, held in value.items():
                _check_sizes(held, name if at == "body" else f"{at}.{name}"[:100])
        case list():
            for place, held in enumerate(value):
                _check_sizes(held, f"{at}.{place}"[:100])
