"""How much one network, person or key may ask of us in a while, where API Gateway's limits are too coarse.

A limit must not lock a neighbour out: who is known from there passes, and a refusal names a way round it.
"""

import secrets

from chalice.app import Request

from chalicelib import wiring
from chalicelib.domain.errors import TooMany
from chalicelib.domain.people.attempts import KNOWN_S
from chalicelib.entrypoints.http.callers import Caller, device_of, source_of
from chalicelib.entrypoints.http.cookies import browser_cookie, browser_name, cookie_of
from chalicelib.service.people.sign_in import account_of

MARK = "browser"  # the purpose of the seal on a browser that somebody signed in with
WITHIN_S = 600
SIGN_INS_MAX = 60  # by people new to this network: an office's first day
SEARCHES_MAX = 150  # a guest found by name every twelve seconds, at three tries each
KEY_SEARCHES_MAX = 600  # a POS may stand at several tills


def within_joins(request: Request, programme_id: str) -> None:
    """TooMany once a network has made so many cards of a programme."""
    most, who = int(wiring.settings().joins_per_source), f"{programme_id}@{source_of(request)}"
    wait_s = wiring.store().count_within("join", who, most, WITHIN_S)
    if wait_s:
        raise TooMany("too_many_cards_from_here", seconds=wait_s)


def within_sign_ins(request: Request, email: str, source: str) -> None:
    """TooMany for strangers once a network has tried so many sign-ins, of whichever accounts."""
    if _known(email, source) or device_of(request):
        return
    wait_s = wiring.store().count_within("sign-in", source_of(request), SIGN_INS_MAX, WITHIN_S)
    if wait_s:
        raise TooMany("too_many_from_here", seconds=wait_s)


def within_searches(caller: Caller) -> None:
    """TooMany once a person or key has searched so often: search is for serving, not for reading all."""
    most = KEY_SEARCHES_MAX if caller.staff is None else SEARCHES_MAX
    wait_s = wiring.store().count_within("search", f"{caller.merchant_id}@{caller.by}", most, WITHIN_S)
    if wait_s:
        raise TooMany("too_many_searches", seconds=wait_s)


def sign_in_source(request: Request, email: str) -> str:
    """What wrong passwords are counted for.

    A browser where this person signed in before has a count of its own, to which no neighbour on the network
    adds; else it is the network's.
    """
    browser = wiring.tokens().unseal(MARK, cookie_of(request, browser_name()))
    return f"browser:{browser}" if browser and _known(email, f"browser:{browser}") else source_of(request)


def mark_of(request: Request) -> tuple[str, str]:
    """The browser as a source, and the cookie that keeps its mark."""
    given = cookie_of(request, browser_name())
    browser = wiring.tokens().unseal(MARK, given) or secrets.token_hex(16)
    return f"browser:{browser}", browser_cookie(wiring.tokens().seal(MARK, browser), KNOWN_S)


def _known(email: str, source: str) -> bool:
    return wiring.directory().attempts(f"{account_of(email)}@{source}").known(wiring.clock_ms())
