"""What no route has: API Gateway hands all other paths and verbs to one of ours, for a refusal in words."""

from collections.abc import Iterable, Mapping
from typing import Any

ELSEWHERE = "/{proxy+}"  # API Gateway's way to say: any path below the root
VERBS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")


def resolved(event: dict[str, Any], routes: Mapping[str, Mapping[str, object]]) -> dict[str, Any]:
    """The event of ELSEWHERE as the route of its path gets it: HEAD as GET, any other verb as it came.

    Without a route of that path the event is unchanged. Chalice answers 405 where the route lacks the verb.
    """
    asked = event["requestContext"]
    found = route_of((event["pathParameters"] or {}).get("proxy") or "", routes)
    if found is None:
        return event
    route, arguments = found
    verb = "GET" if asked["httpMethod"] == "HEAD" and "GET" in routes[route] else asked["httpMethod"]
    there = {**asked, "resourcePath": route, "httpMethod": verb}
    return {
        **event,
        "resource": route,
        "pathParameters": arguments,
        "httpMethod": verb,
        "requestContext": there,
    }


def route_of(path: str, routes: Iterable[str]) -> tuple[str, dict[str, str]] | None:
    """The route of a path and what its variable parts are; fixed parts go before variable ones."""
    asked = path.strip("/").split("/")
    best: tuple[list[bool], str, dict[str, str]] | None = None
    for route in routes:
        parts = route.strip("/").split("/")
        if route == ELSEWHERE or len(parts) != len(asked):
            continue
        variable = [part.startswith("{") for part in parts]
        pairs = list(zip(parts, asked, variable, strict=True))
        if not all(value if free else part == value for part, value, free in pairs):
            continue
        if best is None or variable < best[0]:
            best = (variable, route, {part[1:-1]: value for part, value, free in pairs if free})
    return (best[1], best[2]) if best else None
