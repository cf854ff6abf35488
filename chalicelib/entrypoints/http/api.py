"""Routes of the JSON API: each is declared, guarded and described by the one decorator on its handler."""

import functools
from collections.abc import Callable
from typing import Any

from chalice.app import Chalice, Request

from chalicelib.domain.errors import InvalidInput
from chalicelib.entrypoints.http.app import App, Routes, View
from chalicelib.entrypoints.http.callers import READING, from_our_page, person, signed_in
from chalicelib.entrypoints.http.operation import (
    BASE,
    BODY,
    TOO_MUCH,
    Answer,
    Examples,
    Operation,
    Parameter,
    Permission,
)
from chalicelib.entrypoints.http.request import BODY_MAX, query, read


class Api(Routes):
    """A blueprint whose routes are operations of the JSON API."""

    def __init__(self, import_name: str) -> None:
        super().__init__(import_name)
        self.operations: list[Operation] = []

    def operation(
        self,
        route: str,
        *,
        id: str,  # noqa: A002  # OpenAPI's word
        summary: str,
        permission: Permission,
        answers: dict[int, Answer],
        refusals: tuple[int, ...] = (),
        parameters: tuple[Parameter, ...] = (),
        person: bool = False,
        to_person: type | None = None,
        body_optional: bool = False,
        examples: Examples | None = None,
        takes_bytes: bool = False,
        body_max: int = BODY_MAX,
    ) -> Callable[[View], View]:
        """Declare `route`, a method and a path below BASE.

        The handler is called with `caller`, unless anybody may call, and with `body` where it has a parameter
        of that name, whose type says what the body is. 401, 403, 429 and what a body is refused for need not
        be said.
        """
        method, _, path = route.partition(" ")

        def add(view: View) -> View:
            body = view.__annotations__.get("body")
            queried = (422,) if any(each["in"] == "query" for each in parameters) else ()
            known = {*refusals, *queried, TOO_MUCH, *(BODY if body else ()), *_of_sign_in(permission)}
            operation = Operation(
                method=method.lower(),
                path=path,
                id=id,
                summary=summary,
                permission=permission,
                answers=answers,
                refusals=tuple(sorted(known)),
                body=body,
                body_optional=body_optional,
                parameters=parameters,
                person=person,
                to_person=to_person,
                examples=examples or {},
                takes_bytes=takes_bytes,
                body_max=body_max,
            )
            self.operations.append(operation)

            @functools.wraps(view)
            def guarded(**arguments: Any) -> Any:
                return view(**arguments, **_asked(operation, self.current_request))

            self.route(BASE + path, methods=[method])(guarded)
            return view

        return add

    def register(self, app: Chalice, options: dict[str, Any]) -> None:
        super().register(app, options)
        if isinstance(app, App):
            app.operations += self.operations


def _of_sign_in(permission: Permission) -> tuple[int, ...]:
    """What a caller is refused with before the handler: nobody, or somebody who may not."""
    return {"anybody": (), "signed_in": (401,)}.get(permission, (401, 403))


def _asked(operation: Operation, request: Request) -> dict[str, Any]:
    """The caller and the body that the handler of `operation` is called with, or the refusal of them."""
    asked: dict[str, Any] = {}
    if operation.permission != "anybody":
        action = None if operation.permission == "signed_in" else operation.permission
        asked["caller"] = signed_in(request, action)
        if operation.person:
            person(asked["caller"])
    elif request.method not in READING:
        from_our_page(request)
    _check_query(operation, request)
    if operation.body is not None:
        empty = operation.body_optional and not request.raw_body
        asked["body"] = operation.body() if empty else read(request, operation.body, operation.body_max)
    return asked


def _check_query(operation: Operation, request: Request) -> None:
    """InvalidInput for a text in the query that is longer than its parameter says."""
    for parameter in operation.parameters:
        most = parameter["schema"].get("maxLength")
        if parameter["in"] == "query" and most and len(query(request, parameter["name"]) or "") > most:
            name = parameter["name"]
            raise InvalidInput("text_too_long", field=name, at=name, most=most)
