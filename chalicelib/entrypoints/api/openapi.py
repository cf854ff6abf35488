"""The OpenAPI document of the JSON API, made from the types that parse its bodies and write its answers."""

import functools
import re
from collections.abc import Sequence
from http import HTTPStatus
from typing import Any, cast

import msgspec
from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.people.authority import ROLES, Standing, holds
from chalicelib.domain.text import LANGUAGES
from chalicelib.entrypoints.api.webhook.events import EVENTS, Event
from chalicelib.entrypoints.http.app import App, Routes
from chalicelib.entrypoints.http.cookies import OF_HOST, SESSION
from chalicelib.entrypoints.http.fields import ID
from chalicelib.entrypoints.http.operation import BASE, Answer, Operation
from chalicelib.entrypoints.http.problems import Problem
from chalicelib.entrypoints.http.sources import KEY_SEARCHES_MAX, WITHIN_S

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
    429: "Too much at once, or too many wrong tries: wait as many seconds as Retry-After says. "
    f"A key may search {KEY_SEARCHES_MAX} times in {WITHIN_S // 60} minutes.",
    503: "Others are changing the same card: send the same request again.",
}
LANGUAGE = {
    "name": "Accept-Language",
    "in": "header",
    "description": f"For the sentences of a refusal: {', '.join(LANGUAGES)}.",
    "schema": {"type": "string"},
}
TAGS = {
    "pos": "All that a POS needs: what an API key for a till may call.",
    "sandbox": "What a key made for trying it all may do besides.",
    "webhooks": "Where events are sent.",
    "campaigns": "What an API key for campaigns may call.",
    "console": "What the merchant's own pages call, by a person's session.",
    "sign-in": "Who is there: what nobody needs to be signed in for.",
}
KNOWN = {
    "programme_id": "lumiere-points",
    "serial": "0123456789ABCDEFGHJKMNPQRS",
    "entry_id": "mfzwizltoq3gk3tfojqxizjomu",
    "part_id": "cup",
    "cup_id": "mfzwizltoq3gk3tfojqxizjomu",
    "payment_id": "mfzwizltoq3gk3tfojqxizjomu",
    "outlet_id": "main",
    "webhook_id": "w1f6c2a9d4b07",
    "number": "1042",
    "erasure_number": "K7M2-Q9XT-4BW6",
}  # what such ids look like
OF_KEYS: tuple[Standing, ...] = ("api", "api_campaigns", "api_sandbox")
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


def document(base_url: str, operations: Sequence[Operation]) -> dict[str, Any]:
    """`operations` are the app's: what its routes declare."""
    bodies = [operation.body for operation in operations if operation.body]
    answers = [
        form for operation in operations for answer in operation.answers.values() for form in _forms(answer)
    ]
    _, schemas = msgspec.json.schema_components(
        list(dict.fromkeys([*bodies, *answers, Problem, *(event.body for event in EVENTS)])),
        ref_template="#/components/schemas/{name}",
    )
    paths: dict[str, dict[str, Any]] = {}
    for operation in operations:
        paths.setdefault(BASE + operation.path, {})[operation.method] = _operation(operation)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Carnet", "version": "1", "description": ABOUT},
        "servers": [{"url": base_url}],
        "tags": [{"name": name, "description": what} for name, what in TAGS.items()],
        "paths": paths,
        "webhooks": {event.name: {"post": _event(event)} for event in EVENTS},
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                "apiKey": {"type": "http", "scheme": "bearer"},
                "session": {"type": "apiKey", "in": "cookie", "name": OF_HOST + SESSION},
            },
        },
    }


@functools.cache
def _encoded(base_url: str) -> bytes:
    app = cast(App, routes.current_app)
    return msgspec.json.encode(document(base_url, app.operations))


def _operation(operation: Operation) -> dict[str, Any]:
    described: dict[str, Any] = {
        "operationId": operation.id,
        "summary": operation.summary,
        "tags": [_tag(operation)],
        "parameters": [*_path_parameters(operation.path), *operation.parameters, LANGUAGE],
        "responses": {
            **{str(status): _answer(status, answer) for status, answer in operation.answers.items()},
            **{str(status): _refusal(status) for status in operation.refusals},
        },
        "security": _security(operation),
    }
    if operation.body:
        described["requestBody"] = {
            "required": not operation.body_optional,
            "content": {"application/json": {"schema": _ref(operation.body), **_examples(operation)}},
        }
    if operation.takes_bytes:
        file = {"type": "string", "format": "binary"}
        described["requestBody"] = {
            "required": True,
            "content": {"application/octet-stream": {"schema": file}},
        }
    return described


def _examples(operation: Operation) -> dict[str, Any]:
    named = {what: {"summary": what, "value": body} for what, body in operation.examples.items()}
    return {"examples": named} if named else {}


def _security(operation: Operation) -> list[dict[str, list[str]]]:
    """Whose calls the guard lets through: those with an API key, those of a person's session.

    Where a person is answered otherwise than a key, the operation is described to keys alone.
    """
    permission = operation.permission
    if permission == "anybody":
        return []
    session: dict[str, list[str]] = {"session": []}
    if operation.person:
        return [session]
    of_a_key = permission == "signed_in" or any(holds(standing, permission) for standing in OF_KEYS)
    if not of_a_key:
        return [session]
    of_people = permission == "signed_in" or any(holds(role, permission) for role in ROLES)
    return [{"apiKey": []}] if operation.to_person or not of_people else [{"apiKey": []}, session]


def _tag(operation: Operation) -> str:
    """Whom an operation is for, by who may call it."""
    permission = operation.permission
    if permission == "anybody":
        return "sign-in"
    if "webhooks" in permission:
        return "webhooks"
    if operation.person:
        return "console"
    for tag, standing in (("pos", "api"), ("sandbox", "api_sandbox"), ("campaigns", "api_campaigns")):
        if permission == "signed_in" or holds(cast(Standing, standing), permission):
            return tag
    return "console"


def _event(event: Event) -> dict[str, Any]:
    return {
        "operationId": event.name,
        "summary": event.summary,
        "parameters": [_signed(name, what) for name, what in SIGNED_BY.items()],
        "requestBody": {"required": True, "content": {"application/json": {"schema": _ref(event.body)}}},
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
            "schema": {"type": "string", "pattern": f"^{ID.pattern}$", **_known(name)},
        }
        for name in re.findall(r"\{(\w+)\}", path)
    ]


def _known(name: str) -> dict[str, list[str]]:
    return {"examples": [KNOWN[name]]} if name in KNOWN else {}


def _forms(answer: Answer) -> tuple[type, ...]:
    return answer if isinstance(answer, tuple) else (answer,) if answer else ()


def _answer(status: int, answer: Answer) -> dict[str, Any]:
    meaning = {200: "As asked", 201: "Made", 202: "On its way", 204: "Done"}[status]
    named = [_ref(form) for form in _forms(answer)]
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
