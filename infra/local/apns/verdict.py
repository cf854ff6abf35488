"""What Apple answers to a push by the push alone: its header fields, payload and topic.

https://developer.apple.com/documentation/usernotifications/sending-notification-requests-to-apns
https://developer.apple.com/documentation/usernotifications/handling-error-responses-from-apns
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass

PAYLOAD_BYTES_MAX = 4096
COLLAPSE_ID_BYTES_MAX = 64
PRIORITIES = {"1", "5", "10"}
PUSH_TYPES = {
    "alert",
    "background",
    "complication",
    "controls",
    "fileprovider",
    "liveactivity",
    "location",
    "mdm",
    "pushtotalk",
    "voip",
    "widgets",
}
# Apple names no length, but has never issued a token of less than 32 bytes.
_TOKEN = re.compile(r"(?:[0-9a-fA-F]{2}){32,500}")
_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_TOPIC = re.compile(r"[A-Za-z0-9.-]{1,255}")


@dataclass(frozen=True, slots=True)
class Request:
    """One push as it came: pseudo-header fields apart, the other fields by lower-case name."""

    method: str
    path: str
    headers: dict[str, str]
    repeated: bool  # an apns field was there twice
    body: bytes

    @property
    def token(self) -> str:
        return self.path.removeprefix("/3/device/") if self.path.startswith("/3/device/") else ""


@dataclass(frozen=True, slots=True)
class Verdict:
    status: int
    reason: str = ""
    timestamp_ms: int | None = None
    retry_after_s: int | None = None


ACCEPTED = Verdict(200)


def read_request(fields: Sequence[tuple[bytes, bytes]], body: bytes) -> Request:
    headers: dict[str, str] = {}
    repeated = False
    for name, value in fields:
        key = name.decode("ascii", "replace")
        repeated |= key in headers and key.startswith("apns-")
        headers[key] = value.decode("utf-8", "replace")
    method, path = headers.pop(":method", ""), headers.pop(":path", "")
    plain = {name: value for name, value in headers.items() if not name.startswith(":")}
    return Request(method, path, plain, repeated, body)


def judge(request: Request, topic: str) -> Verdict:
    """Apple's answer on a connection whose certificate is for `topic`."""
    if not re.match(r"/3/device(/|$)", request.path):
        return Verdict(404, "BadPath")
    if request.method != "POST":
        return Verdict(405, "MethodNotAllowed")
    if len(request.body) > PAYLOAD_BYTES_MAX:
        return Verdict(413, "PayloadTooLarge")
    reason = _refused_token(request.path) or _refused_headers(request, topic) or _refused_body(request.body)
    return Verdict(400, reason) if reason else ACCEPTED


def _refused_token(path: str) -> str:
    token = path.removeprefix("/3/device").removeprefix("/")
    if not token:
        return "MissingDeviceToken"
    return "" if _TOKEN.fullmatch(token) else "BadDeviceToken"


def _refused_headers(request: Request, topic: str) -> str:
    headers = request.headers
    if request.repeated:
        return "DuplicateHeaders"
    return (
        _refused_topic(headers.get("apns-topic"), topic)
        or _refused_urgency(headers.get("apns-push-type"), headers.get("apns-priority", "10"))
        or _refused_options(headers)
    )


def _refused_topic(wanted: str | None, topic: str) -> str:
    # Apple takes the topic from a certificate that has only one. Carnet always names it, so here
    # a push without it is a fault worth seeing.
    if wanted is None:
        return "MissingTopic"
    if not _TOPIC.fullmatch(wanted):
        return "BadTopic"
    return "" if wanted == topic else "TopicDisallowed"


def _refused_urgency(push_type: str | None, priority: str) -> str:
    if push_type is not None and push_type not in PUSH_TYPES:
        return "InvalidPushType"
    if priority not in PRIORITIES or (push_type == "background" and priority == "10"):
        return "BadPriority"
    return ""


def _refused_options(headers: dict[str, str]) -> str:
    if not re.fullmatch(r"[0-9]{1,18}", headers.get("apns-expiration", "0")):
        return "BadExpirationDate"
    if len(headers.get("apns-collapse-id", "").encode()) > COLLAPSE_ID_BYTES_MAX:
        return "BadCollapseId"
    if "apns-id" in headers and not _UUID.fullmatch(headers["apns-id"]):
        return "BadMessageId"
    return ""


def _refused_body(body: bytes) -> str:
    try:
        payload = json.loads(body)
    except (ValueError, RecursionError):
        payload = None
    return "" if isinstance(payload, dict) else "PayloadEmpty"
