"""The OpenAPI document of the JSON API, made from the types that parse its bodies and write its answers."""

import functools
import re
from collections.abc import Sequence
from http import HTTPStatus
from typing import Any

import msgspec
from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.text import LANGUAGES
from chalicelib.entrypoints.api.operations import OPERATIONS
from chalicelib.entrypoints.api.webhook.operations import SENT
from chalicelib.entrypoints.http.app import Routes
from chalicelib.entrypoints.http.cookies import SESSION
from chalicelib.entrypoints.http.fields import ID
from chalicelib.entrypoints.http.operation import Answer, Operation, Sent
from chalicelib.entrypoints.http.problems import Problem

BASE = "/api/v1"
ABOUT = (
    "For a till or any other system of a merchant's. Send the merchant's API key as a bearer token. Every "
    "change of a card takes an Idempotency-Key (or the sale's own `sale_id`): when no answer comes, send the "
    "same request again, and it counts once. A refusal is a problem body (RFC 9457) whose `detail` says what "
    "to do, in the language of Accept-Language."
)
MEANING = {
    400: "The body is not JSON, or not one object.",
    401: "No valid API key.",
    403: "Not for this role, or not from our own page.",
    404: "Unknown, or another merchant's.",
    409: "Understood and refused: by the programme's rules, or because the key was used for something else.",
    413: "The body is too large.",
    415: "The body is not declared as JSON.",
    422: "The named field is missing or wrong.",
    429: "Too many wrong tries: wait as long as Retry-After says.",
    503: "Others are changing the same card: send the same request again.",
}
LANGUAGE = {
    "name": "Accept-Language",
    "in": "header",
    "description": f"For the sentences of a refusal: {', '.join(LANGUAGES)}.",
    "schema": {"type": "string"},
}
SIGNED_BY = {
    "webhook-id": "The event's id, the same at every try: what you have had already, you can leave.",
    "webhook-timestamp": "When this try was made, in seconds since 1970.",
    "webhook-signature": "`v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`; two for "
    "a day after the secret was renewed. See https://www.standardwebhooks.com.",
}

routes = Routes(__name__)


@routes.route(f"{BASE}/openapi.json", methods=["GET"])
def get_openapi() -> Response:
    headers: dict[str, str | list[str]] = {
        "Content-Type": "application/json",
        "Cache-Control": "public, max-age=300",
    }
    return Response(_encoded(wiring.settings().base_url), headers=headers)


def document(base_url: str, operations: Sequence[Operation] = OPERATIONS) -> dict[str, Any]:
    bodies = [operation.body for operation in operations if operation.body]
    answers = [
        named for operation in operations for answer in operation.answers.values() for named in _each(answer)
    ]
    _, schemas = msgspec.json.schema_components(
        list(dict.fromkeys([*bodies, *answers, Problem, *(each.body for each in SENT)])),
        ref_template="#/components/schemas/{name}",
    )
    paths: dict[str, dict[str, Any]] = {}
    for operation in operations:
        paths.setdefault(BASE + operation.path, {})[operation.method] = _operation(operation)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Carnet", "version": "1", "description": ABOUT},
        "servers": [{"url": base_url}],
        "security": [{"apiKey": []}],
        "paths": paths,
        "webhooks": {each.event: {"post": _sent(each)} for each in SENT},
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                "apiKey": {"type": "http", "scheme": "bearer"},
                "session": {"type": "apiKey", "in": "cookie", "name": SESSION},
            },
        },
    }


@functools.cache
def _encoded(base_url: str) -> bytes:
    return msgspec.json.encode(document(base_url))


def _operation(operation: Operation) -> dict[str, Any]:
    described: dict[str, Any] = {
        "operationId": operation.id,
        "summary": operation.summary,
        "parameters": [*_path_parameters(operation.path), *operation.parameters, LANGUAGE],
        "responses": {
            **{str(status): _answer(status, answer) for status, answer in operation.answers.items()},
            **{str(status): _refusal(status) for status in sorted(operation.refusals)},
        },
    }
    if operation.by != "key":
        described["security"] = [{"session": []}] if operation.by == "person" else []
    if operation.body:
        described["requestBody"] = {
            "required": not operation.body_optional,
            "content": {"application/json": {"schema": _ref(operation.body)}},
        }
    return described


def _sent(sent: Sent) -> dict[str, Any]:
    return {
        "operationId": sent.event,
        "summary": sent.summary,
        "parameters": [_signed(name, what) for name, what in SIGNED_BY.items()],
        "requestBody": {"required": True, "content": {"application/json": {"schema": _ref(sent.body)}}},
        "responses": {"2XX": {"description": "You have it. Anything else is tried again for a day."}},
        "security": [],
    }


def _signed(name: str, what: str) -> dict[str, Any]:
    return {
        "name": name,
        "in": "header",
        "required": True,
        "description": what,
        "schema": {"type": "string"},
    }


def _path_parameters(path: str) -> list[dict[str, Any]]:
    return [
        {
            "name": name,
            "in": "path",
            "required": True,
            "schema": {"type": "string", "pattern": f"^{ID.pattern}$"},
        }
        for name in re.findall(r"\{(\w+)\}", path)
    ]


def _each(answer: Answer) -> tuple[type, ...]:
    return answer if isinstance(answer, tuple) else (answer,) if answer else ()


def _answer(status: int, answer: Answer) -> dict[str, Any]:
    meaning = {200: "As asked", 201: "Made", 202: "On its way", 204: "Done"}[status]
    named = [_ref(each) for each in _each(answer)]
    if not named:
        return {"description": meaning}
    schema = named[0] if len(named) == 1 else {"oneOf": named}
    return {"description": meaning, "content": {"application/json": {"schema": schema}}}


def _refusal(status: int) -> dict[str, Any]:
    return {
        "description": MEANING.get(status) or HTTPStatus(status).phrase,
        "content": {"application/problem+json": {"schema": _ref(Problem)}},
    }


def _ref(named: type) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{named.__name__}"}
