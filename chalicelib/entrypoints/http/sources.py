"""How much one network, person or key may ask of us in a while, where API Gateway's limits are too coarse.

A limit must not lock a neighbour out: who is known from there passes, and a refusal names a way round it.
"""

import secrets
from contextlib import suppress

from chalice.app import Request

from chalicelib import wiring
from chalicelib.domain.errors import NotSignedIn, TooMany
from chalicelib.domain.people.attempts import KNOWN_S
from chalicelib.domain.time.units import DAY_S
from chalicelib.entrypoints.http.callers import Caller, device_of, signed_in, source_of
from chalicelib.entrypoints.http.cookies import browser_cookie, browser_name, cookie_of, session_name
from chalicelib.service.people.sign_in import account_of

MARK = "browser"  # the purpose of the seal on a browser that somebody signed in with
WITHIN_S = 600
SIGN_INS_MAX = 60  # by people new to this network: an office's first day
CODES_MAX = 20  # mailed for one network: an office where everybody forgot a password
CODES_OF_ONE_MAX = 3  # mailed to one address in ten minutes, and in a day: it is somebody's letter box
CODES_OF_ONE_A_DAY = 8
LETTERS_A_DAY = 100  # that one shop mails to its people: a chain's outlets in a week
FRIENDS_FROM_HERE = 5  # who join by one card's invitation on one network in a day: a table of a café
FRIENDS_A_DAY = 10  # and wherever they are: a party
FRIENDS_A_MONTH = 30
STARTS_MAX = 5  # merchants that one network opens in a day
SEARCHES_MAX = 150  # a guest found by name every twelve seconds, at three tries each
CASES_OF_CARD_MAX = 5  # that a card's holder, or whoever has its link, opens or adds to in a day
CASES_FROM_MAX = 30  # from one network in a day: guests on the shop's own
ANSWERS_OF_ONE_A_DAY = 3  # to what a guest is asked before a card is handed over: a month is one of twelve
ANSWERS_A_DAY = 20  # taken down by one of the staff
STUDIO_MAX = 600  # an afternoon of trying: one every second while somebody types
KEY_SEARCHES_MAX = 600  # a POS may stand at several tills
PICTURES_MAX = 40  # of somebody who tries many a logo; each takes half a second of ours
SHOPS_PICTURES_MAX = 200


def within_joins(request: Request, programme_id: str) -> None:
    """TooMany once a network has made so many cards of a programme."""
    most, who = int(wiring.settings().joins_per_source), f"{programme_id}@{source_of(request)}"
    wait_s = wiring.store().count_within("join", who, most, WITHIN_S)
    if wait_s:
        raise TooMany("too_many_cards_from_here", seconds=wait_s)


def is_flood_of_friends(request: Request, code: str) -> bool:
    """Whether so many have joined by one card's invitation that the next one brings nothing."""
    counted = (
        ("friend-from", f"{code}@{source_of(request)}", FRIENDS_FROM_HERE, DAY_S),
        ("friend-day", code, FRIENDS_A_DAY, DAY_S),
        ("friend-month", code, FRIENDS_A_MONTH, 30 * DAY_S),
    )
    store = wiring.store()
    return any(store.count_within(purpose, who, most, within_s) for purpose, who, most, within_s in counted)


def within_sign_ins(request: Request, email: str, source: str) -> None:
    """TooMany for strangers once a network has tried so many sign-ins, of whichever accounts."""
    if _known(email, source) or device_of(request):
        return
    wait_s = wiring.store().count_within("sign-in", source_of(request), SIGN_INS_MAX, WITHIN_S)
    if wait_s:
        raise TooMany("too_many_from_here", seconds=wait_s)


def within_passkeys(request: Request) -> None:
    """TooMany once so many passkeys were shown from a network, or by a browser in which somebody has signed
    in before: nobody guesses a signature, but looking at one is work."""
    if device_of(request):
        return
    browser = wiring.tokens().unseal(MARK, cookie_of(request, browser_name()))
    who = f"browser:{browser}" if browser else source_of(request)
    _within(("sign-in", who, SIGN_INS_MAX, WITHIN_S, "too_many_from_here"))


def within_codes(request: Request, email: str) -> None:
    """TooMany once so many codes were asked for from here, or for this address, whoever has it."""
    _within(
        ("code-from", source_of(request), CODES_MAX, WITHIN_S, "too_many_from_here"),
        ("code-to", email, CODES_OF_ONE_MAX, WITHIN_S, "too_many_mails"),
        ("code-day", email, CODES_OF_ONE_A_DAY, DAY_S, "too_many_mails_today"),
    )


def within_guests_codes(request: Request, contact: str) -> None:
    """TooMany once so many codes for cards were asked for from here, or for this address or number, whoever
    has it: counted apart from those of the people who work here."""
    _within(
        ("guest-code-from", source_of(request), CODES_MAX, WITHIN_S, "back_too_many_from_here"),
        ("guest-code-to", contact, CODES_OF_ONE_MAX, WITHIN_S, "back_too_many"),
        ("guest-code-day", contact, CODES_OF_ONE_A_DAY, DAY_S, "back_too_many_today"),
    )


def within_hand_overs(caller: Caller, serial: str) -> None:
    """TooMany once so many answers were tried for a card today, or by this person."""
    counted = (
        ("hand-over", serial, ANSWERS_OF_ONE_A_DAY, "hand_over_card_wait"),
        ("hand-over-by", f"{caller.merchant_id}@{caller.by}", ANSWERS_A_DAY, "hand_over_wait"),
    )
    for purpose, who, most, code in counted:
        if wiring.store().count_within(purpose, who, most, DAY_S):
            raise TooMany(code, seconds=DAY_S)


def within_texts(merchant_id: str) -> bool:
    """Whether one more text message may go to the merchant's guests today; nobody is told of a no."""
    most = int(wiring.settings().texts_a_day)
    return not wiring.store().count_within("texts", merchant_id, most, DAY_S)


def within_letters(caller: Caller, email: str) -> None:
    """TooMany once a shop has mailed so much today, or so much went to this address."""
    counted = (
        ("letters-of", caller.merchant_id, LETTERS_A_DAY),
        ("letters-to", email, CODES_OF_ONE_A_DAY),
    )
    for purpose, who, most in counted:
        wait_s = wiring.store().count_within(purpose, who, most, DAY_S)
        if wait_s:
            raise TooMany("too_many_letters", seconds=wait_s)


def within_starts(request: Request) -> None:
    """TooMany once a network has opened so many merchants today."""
    wait_s = wiring.store().count_within("start", source_of(request), STARTS_MAX, DAY_S)
    if wait_s:
        raise TooMany("too_many_starts", seconds=wait_s)


def within_starts_of_all() -> None:
    """TooMany once so many codes for a start were mailed today, to whomever: a flood ends here."""
    wait_s = wiring.store().count_within("starts", "", int(wiring.settings().starts_a_day), DAY_S)
    if wait_s:
        raise TooMany("too_many_starts", seconds=wait_s)


def within_searches(caller: Caller) -> None:
    """TooMany once a person or key has searched so often: search is for serving, not for reading all."""
    most = KEY_SEARCHES_MAX if caller.staff is None else SEARCHES_MAX
    wait_s = wiring.store().count_within("search", f"{caller.merchant_id}@{caller.by}", most, WITHIN_S)
    if wait_s:
        raise TooMany("too_many_searches", seconds=wait_s)


def within_cases(request: Request, serial: str) -> None:
    """TooMany once so much was written about a card today, or from this network."""
    counted = (("case-of", serial, CASES_OF_CARD_MAX), ("case-from", source_of(request), CASES_FROM_MAX))
    for purpose, who, most in counted:
        wait_s = wiring.store().count_within(purpose, who, most, DAY_S)
        if wait_s:
            raise TooMany("too_many_cases", seconds=wait_s)


def within_studio(request: Request) -> None:
    """TooMany once a network has had so much drawn and reckoned of what is not a programme yet."""
    wait_s = wiring.store().count_within("studio", source_of(request), STUDIO_MAX, WITHIN_S)
    if wait_s:
        raise TooMany("too_many_from_here", seconds=wait_s)


def within_pictures(request: Request) -> None:
    """TooMany once a network, or a shop whose people are signed in, has sent so many pictures."""
    who, most = source_of(request), PICTURES_MAX
    if cookie_of(request, session_name()):
        with suppress(NotSignedIn):
            who, most = signed_in(request).merchant_id, SHOPS_PICTURES_MAX
    wait_s = wiring.store().count_within("picture", who, most, WITHIN_S)
    if wait_s:
        raise TooMany("too_many_pictures", seconds=wait_s)


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


def _within(*counted: tuple[str, str, int, int, str]) -> None:
    """TooMany by its code once somebody (`who`) asked for so many within so many seconds."""
    for purpose, who, most, within_s, code in counted:
        wait_s = wiring.store().count_within(purpose, who, most, within_s)
        if wait_s:
            raise TooMany(code, seconds=wait_s)
