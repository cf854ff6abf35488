"""Codes by mail, as the routes that send and take them share them."""

import secrets
from collections.abc import Callable

import msgspec
from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.people.mailed import CODE_DIGITS, CODE_MS
from chalicelib.domain.text import Language
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.fields import Instant
from chalicelib.service.people.codes import send_code

ANSWER_S = 0.7  # every answer takes so long: nobody sees by it to whom a mail went


class CodeSentView(msgspec.Struct):
    """The same whether a mail was sent or not."""

    expires_at: Instant


def code_sent(
    email: str, language: Language, now_ms: int, since_s: float, *, wanted: Callable[[], bool]
) -> Response:
    """Mail a code where it is `wanted`; the answer to a request that came at `since_s` tells nobody."""
    code = f"{secrets.randbelow(10**CODE_DIGITS):0{CODE_DIGITS}d}"
    send_code(
        wiring.addresses(), wiring.pins(), wiring.mail(), email, language, code, now_ms, wanted=wanted
    )  # fmt: skip
    wiring.wait_s(ANSWER_S - (wiring.awake_s() - since_s))
    return answer(CodeSentView(instant(now_ms + CODE_MS)), 202)


def code_typed(text: str | None) -> str:
    """Without the spaces that some put between the digits."""
    return "".join((text or "").split())
