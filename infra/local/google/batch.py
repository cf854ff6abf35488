"""Many calls in one request: each has a status of its own, and which is carried out first is not promised.

https://developers.google.com/wallet/generic/resources/performance-tips
"""

import json
import re
from collections.abc import Awaitable, Callable
from email.parser import BytesParser
from email.policy import HTTP
from http import HTTPStatus
from random import Random
from typing import Any
from uuid import uuid4

from infra.local.google.errors import ApiError

PARTS_MAX = 50  # Wallet publishes no number; other interfaces of Google's take so many to a thousand
_LINE = re.compile(
    r"(GET|POST|PUT|PATCH) /walletobjects/v1/(\w+)(?:/([^/\s?]+))?(/addMessage)?(?: HTTP/1\.1)?"
)
Perform = Callable[[str, str, str, bool, Any], Awaitable[Any]]
"""Method, kind, id ("" for none), whether it adds a message, body; raises ApiError."""


async def answer_batch(content_type: str, raw: bytes, perform: Perform, chance: Random) -> tuple[str, bytes]:
    """The answer's content type and body: always 200, whatever its parts came to."""
    message = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {content_type}\r\n\r\n".encode() + raw)
    if not message.is_multipart():
        raise ApiError(400, "A batch is multipart/mixed, and its Content-Type names the boundary.")
    parts = list(message.iter_parts())
    if len(parts) > PARTS_MAX:
        raise ApiError(400, f"A batch has at most {PARTS_MAX} calls.")
    answers = []
    for part in chance.sample(parts, len(parts)):
        status, body = await _answer(bytes(part.get_content()), perform)
        answers.append((part.get("Content-ID", ""), status, body))
    boundary = f"batch_{uuid4().hex}"
    written = "".join(f"--{boundary}\r\n{_part(*each)}\r\n" for each in answers)
    return f"multipart/mixed; boundary={boundary}", f"{written}--{boundary}--".encode()


async def _answer(raw: bytes, perform: Perform) -> tuple[int, Any]:
    head, _, rest = raw.partition(b"\r\n")
    body = rest.partition(b"\r\n\r\n")[2].strip() if rest.strip() else b""
    named = _LINE.fullmatch(head.decode(errors="replace").strip())
    try:
        if named is None:
            raise ApiError(400, "A part begins with a method and a path of this interface.")
        method, kind, id_, message = named.groups()
        read = json.loads(body) if body else None
        return 200, await perform(method, kind, id_ or "", message is not None, read)
    except ApiError as error:
        return error.status, json.loads(bytes(error.response().body))
    except ValueError:
        return 400, {"error": {"code": 400, "message": "Invalid JSON payload received: parse error"}}


def _part(content_id: str, status: int, body: Any) -> str:
    named = f"Content-ID: <response-{content_id.strip('<>')}>\r\n" if content_id else ""
    line = f"HTTP/1.1 {status} {HTTPStatus(status).phrase}"
    said = json.dumps(body)
    return (
        f"Content-Type: application/http\r\n{named}\r\n{line}\r\nContent-Type: application/json\r\n\r\n{said}"
    )
