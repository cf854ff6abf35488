"""What a route answers: JSON that no cache keeps, or no content."""

import msgspec
from chalice.app import Response


def answer(body: object, status: int = 200, *, cookies: list[str] | None = None) -> Response:
    headers: dict[str, str | list[str]] = {"Content-Type": "application/json", **_headers(cookies)}
    return Response(msgspec.json.encode(body), status_code=status, headers=headers)


def no_content(*, cookies: list[str] | None = None) -> Response:
    """Done, and there is no body."""
    return Response(b"", status_code=204, headers=_headers(cookies))


def _headers(cookies: list[str] | None) -> dict[str, str | list[str]]:
    headers: dict[str, str | list[str]] = {"Cache-Control": "no-store"}
    return {**headers, "Set-Cookie": cookies} if cookies else headers
