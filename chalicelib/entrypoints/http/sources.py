"""How much one network, person or key may ask of us in a while, where API Gateway's limits are too coarse.

A limit must not lock a neighbour out: who is known from there passes, and a refusal names a way round it.
"""

from chalice.app import Request

from chalicelib import wiring
from chalicelib.domain.errors import TooMany
from chalicelib.entrypoints.http.callers import Caller, device_of, source_of

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


def within_sign_ins(request: Request, email: str) -> None:
    """TooMany for strangers once a network has tried so many sign-ins, of whichever accounts."""
    source = source_of(request)
    known = wiring.directory().attempts(f"mail:{email}@{source}").known(wiring.clock_ms())
    if known or device_of(request):
        return
    wait_s = wiring.store().count_within("sign-in", source, SIGN_INS_MAX, WITHIN_S)
    if wait_s:
        raise TooMany("too_many_from_here", seconds=wait_s)


def within_searches(caller: Caller) -> None:
    """TooMany once a person or key has searched so often: search is for serving, not for reading all."""
    most = KEY_SEARCHES_MAX if caller.staff is None else SEARCHES_MAX
    wait_s = wiring.store().count_within("search", f"{caller.merchant_id}@{caller.by}", most, WITHIN_S)
    if wait_s:
        raise TooMany("too_many_searches", seconds=wait_s)
