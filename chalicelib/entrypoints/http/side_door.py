"""The side door: an HTTP API beside the REST API, at a third of its price, for the paths that are asked most.

It hands over events of another form, and takes another form of answer:
https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
Both are one function's, so whoever comes in meets the same routes, guards and words.
"""

from typing import Any
from urllib.parse import parse_qs

from chalicelib.entrypoints.http.elsewhere import ELSEWHERE

PATHS = ("/apple/v1/devices", "/apple/v1/passes", "/api/v1/cards", "/api/v1/scans")
"""What phones ask, and what tills and a POS do all day. The template maps each to the side door."""


def is_side(event: dict[str, Any]) -> bool:
    return event.get("version") == "2.0"


def as_front(event: dict[str, Any]) -> dict[str, Any]:
    """The event as the REST API hands over what it has no route for: the app finds the route by the path.

    A path that is none of the side door's has come round the domain and what stands before it: it is
    nowhere.
    """
    asked, path = event["requestContext"]["http"], event["rawPath"]
    headers = dict(event.get("headers") or {})
    if event.get("cookies"):
        headers["cookie"] = "; ".join(event["cookies"])
    query = parse_qs(event.get("rawQueryString", ""), keep_blank_values=True)
    return {
        "resource": ELSEWHERE,
        "path": path,
        "httpMethod": asked["method"],
        "headers": headers,
        "multiValueHeaders": {name: [value] for name, value in headers.items()},
        "multiValueQueryStringParameters": query or None,
        "pathParameters": {"proxy": path.lstrip("/") if path.startswith(PATHS) else "nowhere"},
        "stageVariables": None,
        "body": event.get("body"),
        "isBase64Encoded": event.get("isBase64Encoded", False),
        "requestContext": {
            "resourcePath": ELSEWHERE,
            "httpMethod": asked["method"],
            "path": path,
            "identity": {"sourceIp": asked["sourceIp"]},
        },
    }


def as_side(answer: dict[str, Any]) -> dict[str, Any]:
    """An answer for the REST API as the side door takes it: each header once, cookies apart."""
    several = {name: list(values) for name, values in (answer.get("multiValueHeaders") or {}).items()}
    cookies = [value for name in [*several] if name.lower() == "set-cookie" for value in several.pop(name)]
    joined = {name: ", ".join(values) for name, values in several.items()}
    return {
        "statusCode": answer["statusCode"],
        "headers": {**answer["headers"], **joined},
        "cookies": cookies,
        "body": answer["body"],
        "isBase64Encoded": answer.get("isBase64Encoded", False),
    }
