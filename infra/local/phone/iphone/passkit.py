"""The calls a device makes to a pass's web service, and how strictly it reads the answers.

https://developer.apple.com/documentation/walletpasses/adding-a-web-service-to-update-passes
"""

import json
from dataclasses import dataclass
from urllib.parse import quote

import urllib3

from infra.local.phone.web import Reply, call

USER_AGENT = "passd/1.0 CFNetwork/1498 Darwin/23.6.0"
SENTENCE_MAX = 500
TAG_SAFE = "!$&'()*+,;=:@/?-._~"  # what a URL query may hold stays as it is, `+`, `&` and `=` too


class ServiceError(Exception):
    """An answer that a device does not accept; the sentence goes to the service's log."""


@dataclass(frozen=True, slots=True)
class Updates:
    """The serials changed since a tag, and the tag for next time (None when the answer had none)."""

    serials: tuple[str, ...]
    tag: str | None


@dataclass(frozen=True, slots=True)
class Fetched:
    """A pass that the service sent, unchecked, and when it says the pass changed."""

    data: bytes
    last_modified: str | None


class WebService:
    """One `webServiceURL`. A closing slash makes no difference; cookies are never kept."""

    def __init__(self, url: str, http: urllib3.PoolManager) -> None:
        self._url = url.rstrip("/")
        self._http = http

    def register(self, dlid: str, pass_type_id: str, serial: str, token: str, push_token: str) -> None:
        """Ask for pushes. Only 200 and 201 mean yes."""
        body = json.dumps({"pushToken": push_token}).encode()
        reply = self._call("POST", _registration(dlid, pass_type_id, serial), token, body=body)
        _expect(reply, 200, 201)

    def unregister(self, dlid: str, pass_type_id: str, serial: str, token: str) -> None:
        """Ask for no more pushes. Only 200 and 201 mean yes: a 204 is a failure."""
        _expect(self._call("DELETE", _registration(dlid, pass_type_id, serial), token), 200, 201)

    def updates(self, dlid: str, pass_type_id: str, tag: str | None) -> Updates | None:
        """What changed since `tag`; None when nothing did. Sent without a token."""
        query = "" if tag is None else f"?passesUpdatedSince={quote(tag, safe=TAG_SAFE)}"
        path = f"/v1/devices/{_part(dlid)}/registrations/{_part(pass_type_id)}{query}"
        reply = self._call("GET", path)
        if reply.status == 204:
            return None
        _expect(reply, 200)
        return _updates(reply.body)

    def fetch(self, pass_type_id: str, serial: str, token: str, since: str | None) -> Fetched | None:
        """The pass; None when it is not newer than `since`, the last Last-Modified, echoed as it came."""
        path = f"/v1/passes/{_part(pass_type_id)}/{_part(serial)}"
        reply = self._call("GET", path, token, since=since)
        if reply.status == 304:
            return None
        _expect(reply, 200)
        return Fetched(reply.body, reply.headers.get("Last-Modified"))

    def log(self, sentences: list[str]) -> None:
        """Tell the service what went wrong."""
        body = json.dumps({"logs": [each[:SENTENCE_MAX] for each in sentences]}).encode()
        _expect(self._call("POST", "/v1/log", body=body), 200)

    def _call(
        self, method: str, path: str, token: str = "", *, body: bytes | None = None, since: str | None = None
    ) -> Reply:
        headers = {"User-Agent": USER_AGENT}
        if token:
            headers["Authorization"] = f"ApplePass {token}"
        if body is not None:
            headers["Content-Type"] = "application/json"
        if since is not None:
            headers["If-Modified-Since"] = since
        return call(self._http, method, self._url + path, headers, body)


def _registration(dlid: str, pass_type_id: str, serial: str) -> str:
    return f"/v1/devices/{_part(dlid)}/registrations/{_part(pass_type_id)}/{_part(serial)}"


def _part(value: str) -> str:
    """A path part: encoded, then encoded again when it is appended to the URL, as devices do."""
    return quote(quote(value, safe=""), safe="")


def _expect(reply: Reply, *accepted: int) -> None:
    if reply.status == 401:
        raise ServiceError("Authentication failure")
    if reply.status not in accepted:
        raise ServiceError(f"Unexpected response code {reply.status}")


def _updates(body: bytes) -> Updates:
    if not body:
        raise ServiceError("Server response was malformed (Missing response data)")
    try:
        value = json.loads(body)
    except ValueError as error:
        raise ServiceError("Server response was malformed (not JSON)") from error
    if not isinstance(value, dict):
        raise ServiceError("Server response was malformed (not a JSON object)")
    serials, tag = value.get("serialNumbers"), value.get("lastUpdated")
    if not isinstance(serials, list) or not all(isinstance(each, str) for each in serials):
        raise ServiceError("Server response was malformed (serialNumbers is not a list of strings)")
    if tag is not None and not isinstance(tag, str):
        raise ServiceError("Server response was malformed (lastUpdated is not a string)")
    return Updates(tuple(serials), tag)
