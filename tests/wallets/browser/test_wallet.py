"""Browsers are told by a push service that refuses what real ones refuse."""

import base64
import json
import ssl
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest

from chalicelib.domain.card.card import Registration
from chalicelib.domain.face.look import Look
from chalicelib.domain.face.outcome import (
    Delivered,
    Failed,
    Gone,
    Outcome,
    Refresh,
    Refused,
    Unanswered,
    WalletMisconfigured,
)
from chalicelib.domain.programme.look import card_look
from chalicelib.domain.webhook.tries import CallResult
from chalicelib.postman import HttpPostman
from chalicelib.wallets.browser import wallet
from chalicelib.wallets.browser.message import said_of
from chalicelib.wallets.browser.subscription import holder_of, read_subscription
from chalicelib.wallets.browser.vapid import new_private, read_keys
from chalicelib.wallets.browser.wallet import TTL_S, BrowserWallet, Post
from infra.credentials import browser_keys
from infra.local.phone.push_agent import Subscribed
from tests.support.fakes import NOON_MS, a_card, a_programme_stamps
from tests.support.local_push import PushAt

SECRET = {"keys": [{"id": "1", "private": new_private()}, {"id": "2", "private": new_private()}]}
KEYS = read_keys(SECRET)
FIRST, NEWEST = KEYS.find("1"), KEYS.newest(time.time())
assert FIRST is not None
LOCAL = HttpPostman(local=True, trust=ssl.create_default_context()).post


def a_look(balance: int = 4) -> Look:
    return card_look(a_programme_stamps(), a_card(balance=balance), "CODE")


def held_by(to: Subscribed) -> Registration:
    """The card as it stood at three stamps, in this browser."""
    given = to.shown()
    key = KEYS.by_public(given["key"])
    read = read_subscription(given["endpoint"], **given["keys"], key_id=key.id, local=True)
    return Registration("browser", "CARD1", read.holder, NOON_MS, read.token, said=said_of(a_look(3)))


def told(
    held: Registration, look: Callable[[], Look] = a_look, *, post: Post = LOCAL, **facts: Any
) -> Outcome:
    named: dict[str, Any] = {"contact": "https://cards.example.com", "keys": KEYS, **facts}
    asking = BrowserWallet(
        post, icon=lambda _: "/art/logo.png", now_ms=lambda: time.time_ns() // 1_000_000, **named
    )
    (outcome,) = asking.refresh([Refresh(held, NOON_MS, look)])
    return outcome


def answering(status: int, retry_after_s: int = 0) -> Post:
    return lambda url, headers, body: CallResult(status, "" if status < 300 else "status", retry_after_s)


def test_a_stamp_comes_to_the_browser_and_nobody_between_can_read_it(push_service: PushAt) -> None:
    browser = push_service.subscribe(NEWEST.public)
    outcome = told(held_by(browser))
    (push,) = push_service.pushes(browser.id)
    body = base64.b64decode(push["body"])

    assert outcome == Delivered()
    assert isinstance(outcome, Delivered)
    assert outcome.said == said_of(a_look(4))
    assert b"title" not in body
    assert json.loads(browser.opened(body))["title"] == a_look().organization
    assert (push["headers"]["ttl"], push["headers"]["urgency"]) == (str(TTL_S), "high")


def test_what_says_nothing_new_asks_no_push_service(push_service: PushAt) -> None:
    browser = push_service.subscribe(NEWEST.public)
    outcome = told(held_by(browser), lambda: a_look(3))

    assert outcome == Delivered(note="nothing to tell, the page has it")
    assert push_service.pushes(browser.id) == []


def test_an_older_key_signs_for_as_long_as_a_browser_is_subscribed_to_it(push_service: PushAt) -> None:
    assert FIRST is not None
    assert told(held_by(push_service.subscribe(FIRST.public))) == Delivered()


def test_a_browser_of_a_key_that_is_out_of_use_is_forgotten(push_service: PushAt) -> None:
    held = held_by(push_service.subscribe(NEWEST.public))
    left = read_keys({"keys": SECRET["keys"][:1]})

    assert isinstance(told(held, keys=left), Gone)


def test_two_cards_in_one_browser_do_not_take_each_others_place(push_service: PushAt) -> None:
    browser = push_service.subscribe(NEWEST.public)
    held = held_by(browser)
    other = card_look(a_programme_stamps(), a_card("CARD2", balance=4), "CODE")
    told(held)
    told(replace(held, serial="CARD2"), lambda: other)
    topics = {push["headers"]["topic"] for push in push_service.pushes(browser.id)}

    assert len(topics) == 2


def test_a_browser_that_is_gone_is_forgotten_unless_it_registers_anew(push_service: PushAt) -> None:
    browser = push_service.subscribe(NEWEST.public)
    push_service.leave(browser)

    assert told(held_by(browser)) == Gone(None, "410")
    assert told(held_by(replace(browser, endpoint=f"{push_service.url}/push/unknown"))) == Gone(None, "404")


def test_a_push_service_that_has_too_much_or_a_fault_is_asked_again(push_service: PushAt) -> None:
    browser = push_service.subscribe(NEWEST.public)
    push_service.misbehave(status=429, times=1, retry_after=120)
    assert told(held_by(browser)) == Unanswered("429: too many", retry_after_s=120)

    push_service.misbehave(status=503, times=1)
    assert told(held_by(browser)) == Unanswered("503", mute=True)
    assert told(held_by(browser)) == Delivered()


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"contact": "nobody"}, "403: signature not accepted"),
        (
            {"keys": read_keys({"keys": [{"id": "2", "private": new_private()}]})},
            "403: signature not accepted",
        ),
    ],
)
def test_a_push_service_refuses_what_is_not_signed_as_it_should_be(
    push_service: PushAt, facts: dict[str, Any], reason: str
) -> None:
    assert told(held_by(push_service.subscribe(NEWEST.public)), **facts) == Refused(reason)


def spoilt(
    push_service: PushAt, spoil: Callable[[dict[str, str], bytes], tuple[dict[str, str], bytes]]
) -> Outcome:
    def post(url: str, headers: Mapping[str, str], body: bytes) -> CallResult:
        return LOCAL(url, *spoil(dict(headers), body))

    return told(held_by(push_service.subscribe(NEWEST.public)), post=post)


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda headers, body: (headers, body + b"x" * 4096), "413: too large"),
        (lambda headers, body: ({**headers, "content-encoding": "aesgcm"}, body), "400: malformed"),
        (lambda headers, body: ({**headers, "ttl": ""}, body), "400: malformed"),
        (lambda headers, body: ({**headers, "topic": "a" * 33}, body), "400: malformed"),
        (lambda headers, body: ({**headers, "urgency": "now"}, body), "400: malformed"),
        (lambda headers, body: (headers, b"plain words"), "400: malformed"),
        (lambda headers, body: (headers, body[:21] + b"\4" + b"\1" * 64 + body[86:]), "400: malformed"),
        (lambda headers, body: ({**headers, "authorization": ""}, body), "401: unsigned"),
    ],
)
def test_what_a_push_service_does_not_take_is_refused_for_good(
    push_service: PushAt, spoil: Any, reason: str
) -> None:
    assert spoilt(push_service, spoil) == Refused(reason)


@pytest.mark.parametrize("status", [301, 400, 401, 403, 406, 413])
def test_no_answer_of_one_push_service_stops_the_others(status: int, push_service: PushAt) -> None:
    held = held_by(push_service.subscribe(NEWEST.public))

    assert isinstance(told(held, post=answering(status)), Refused)


def test_no_answer_is_tried_again_and_a_name_that_leads_inside_is_forgotten(push_service: PushAt) -> None:
    held = held_by(push_service.subscribe(NEWEST.public))

    assert told(held, post=lambda *_: CallResult(failure="timeout")) == Unanswered("timeout", mute=True)
    assert isinstance(
        told(held, post=HttpPostman(local=False, trust=ssl.create_default_context()).post), Gone
    )


def test_a_registration_that_is_damaged_is_its_own_fault_alone(push_service: PushAt) -> None:
    held = held_by(push_service.subscribe(NEWEST.public))
    asking = BrowserWallet(
        LOCAL, KEYS, contact="https://cards.example.com", icon=lambda _: "", now_ms=lambda: NOON_MS
    )
    wanted = [
        Refresh(replace(held, push_token="{"), NOON_MS, a_look),
        Refresh(held, NOON_MS, lambda: a_look(3)),
    ]
    outcomes = asking.refresh(wanted)

    assert isinstance(outcomes[0], Failed)
    assert isinstance(outcomes[1], Delivered)


def test_who_has_many_browsers_that_never_answer_holds_up_nobody_else(
    push_service: PushAt, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wallet, "AT_ONCE", 1)
    passed_ms = 0

    def post(url: str, headers: Mapping[str, str], body: bytes) -> CallResult:
        nonlocal passed_ms
        if "slow" not in url:
            return CallResult(201)
        passed_ms += wallet.BEGUN_WITHIN_MS // 2
        return CallResult(failure="timeout")

    held = held_by(push_service.subscribe(NEWEST.public))
    many = held_by(replace(push_service.subscribe(NEWEST.public), endpoint=f"{push_service.url}/slow"))
    theirs = [Refresh(many, NOON_MS, a_look) for _ in range(20)]
    of_another = Refresh(replace(held, serial="CARD2"), NOON_MS, a_look)
    now_ms = lambda: NOON_MS + passed_ms  # noqa: E731
    told = BrowserWallet(post, KEYS, contact="https://cards.example.com", icon=lambda _: "", now_ms=now_ms)

    outcomes = told.refresh([*theirs, of_another])

    assert outcomes[-1] == Delivered(), "it did not wait for what stands before it"
    mute, late = Unanswered("timeout", mute=True), Unanswered("others took too long")
    assert outcomes[:-1] == [mute] * 2 + [late] * 18
    assert passed_ms <= wallet.BEGUN_WITHIN_MS


@pytest.mark.parametrize(
    "secret", [{}, {"keys": []}, {"keys": [{}]}, {"keys": [{"id": "1", "private": "?"}]}, {"keys": "1"}]
)
def test_a_secret_without_a_usable_key_stops_the_wallet_and_forgets_nobody(secret: dict[str, Any]) -> None:
    with pytest.raises(WalletMisconfigured):
        read_keys(secret)


def test_a_new_key_is_used_once_every_process_knows_it() -> None:
    keys = read_keys({"keys": [SECRET["keys"][0], {**SECRET["keys"][1], "from_s": 1000}]})

    assert (keys.newest(999).id, keys.newest(1000).id) == ("1", "2")


def test_a_browsers_name_gives_nobody_its_address() -> None:
    assert "push.example.com" not in holder_of("https://push.example.com/1")


def test_the_operator_adds_a_key_drops_one_and_never_the_last() -> None:
    first = browser_keys(None, now_s=0)
    both = browser_keys(first, now_s=0)
    (left,) = browser_keys(both, now_s=0, drop="1")["keys"]

    assert [key["id"] for key in both["keys"]] == ["1", "2"]
    assert read_keys(both).newest(0).id == "1"  # until every process has read the list
    assert left == both["keys"][1]
    for drop in ("2", "7"):
        with pytest.raises(ValueError, match=f"no key {drop}"):
            browser_keys({"keys": [left]}, now_s=0, drop=drop)
