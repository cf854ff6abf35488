"""A code that a page asked for: sent, kept in this browser under a seal, and typed.

The seal says what was asked, for whom, and when; it is in a cookie, never in an address. The page that
follows is the same whether a code went out or not.
"""

import base64
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from chalice.app import Request

from chalicelib import wiring
from chalicelib.domain.customer.contact import Contact
from chalicelib.domain.errors import NotSignedIn
from chalicelib.domain.people.mailed import CODE_DIGITS, CODE_MS
from chalicelib.domain.text import Language
from chalicelib.entrypoints.api.people.codes import ANSWER_S, code_typed
from chalicelib.entrypoints.http.callers import source_of
from chalicelib.entrypoints.http.cookies import cookie_of
from chalicelib.entrypoints.http.sources import within_guests_codes
from chalicelib.entrypoints.pages.phones import in_hand
from chalicelib.service.customer.codes import Asked, Post, check_code, send_code

SEALED_MAX = 600  # characters: an address of 254 in base64 has 340
AHEAD_S = 60  # two Lambdas' clocks may differ a little
SHARED_S = 120  # of a browser that is no phone's: a choice between two cards takes less
State = Literal["asked", "found"]


@dataclass(frozen=True, slots=True)
class Where:
    """A page that asks for codes: `scope` is what one is good for, `path` where its cookie is sent."""

    scope: str
    path: str
    shop: str


def post() -> Post:
    return Post(wiring.addresses(), wiring.pins(), wiring.mail(), wiring.texts())


def ask(
    request: Request, where: Where, contact: Contact, language: Language, *, wanted: Callable[[], bool]
) -> str:
    """Send a code where it is `wanted`, and the cookie by which this browser may type it. It takes the same
    time for everybody."""
    since_s = wiring.awake_s()
    within_guests_codes(request, contact.at)
    key, code = secrets.token_hex(12), f"{secrets.randbelow(10**CODE_DIGITS):0{CODE_DIGITS}d}"
    asked = Asked(key, contact, where.shop)
    send_code(post(), asked, code, language, wiring.clock_ms(), wanted=wanted)
    wiring.wait_s(ANSWER_S - (wiring.awake_s() - since_s))
    return _cookie(where, "asked", key, contact)


def typed(request: Request, where: Where, code: str) -> Contact:
    """Whom the code has proven, once; NotSignedIn for a wrong one, and alike where none was sent."""
    since_s = wiring.awake_s()
    found = _read(request, where, "asked")
    if found is None:
        raise NotSignedIn("customer_code_late", field="code")
    key, contact = found
    try:
        check_code(
            post(), wiring.directory(), Asked(key, contact, where.shop), code_typed(code)[:20],
            source=source_of(request), now_ms=wiring.clock_ms(),
        )  # fmt: skip
    finally:
        wiring.wait_s(ANSWER_S - (wiring.awake_s() - since_s))
    return contact


def asked_for(request: Request, where: Where) -> Contact | None:
    """Whom this browser has asked a code for."""
    found = _read(request, where, "asked")
    return found[1] if found else None


def found_by(request: Request, where: Where) -> Contact | None:
    """Whom this browser has proven to be."""
    found = _read(request, where, "found")
    return found[1] if found else None


def found_cookie(request: Request, where: Where, contact: Contact) -> str:
    """For as long as a code; where no phone is in hand, until the next guest comes."""
    age_s = CODE_MS // 1000 if in_hand(request) else SHARED_S
    return _cookie(where, "found", secrets.token_hex(4), contact, age_s)


def no_cookie(where: Where) -> str:
    return f"{_name()}=; Path={where.path}; Max-Age=0{_flags()}"


def _cookie(where: Where, state: State, key: str, contact: Contact, age_s: int = CODE_MS // 1000) -> str:
    named = base64.urlsafe_b64encode(f"{contact.kind} {contact.at}".encode()).decode().rstrip("=")
    value = f"{where.scope}.{key}.{named}.{wiring.clock_ms() // 1000}"
    sealed = wiring.tokens().seal(f"customer-{state}", value)
    return f"{_name()}={sealed}; Path={where.path}; Max-Age={age_s}{_flags()}"


def _read(request: Request, where: Where, state: State) -> tuple[str, Contact] | None:
    sealed = cookie_of(request, _name())
    if len(sealed) > SEALED_MAX or not sealed.isascii():
        return None
    value = wiring.tokens().unseal(f"customer-{state}", sealed)
    if value is None:
        return None
    scope, key, named, made_s = value.rsplit(".", 3)
    age_s = wiring.clock_ms() // 1000 - int(made_s)
    if scope != where.scope or not -AHEAD_S <= age_s <= CODE_MS // 1000:
        return None
    kind, _, at = base64.urlsafe_b64decode(named + "=" * (-len(named) % 4)).decode().partition(" ")
    return key, Contact("phone" if kind == "phone" else "mail", at)


def _name() -> str:
    return f"{'__Secure-' if _secure() else ''}carnet_asked"


def _flags() -> str:
    return "; HttpOnly; SameSite=Lax" + ("; Secure" if _secure() else "")


def _secure() -> bool:
    return wiring.settings().base_url.startswith("https:")
