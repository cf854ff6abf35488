"""How a call is signed, what an event's id is, and when a call is tried again."""

import base64
import json
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from standardwebhooks import Webhook, WebhookVerificationError

from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.card.card import Registration
from chalicelib.domain.ledger.entry import Entry, Origin
from chalicelib.domain.ledger.ledger import earn, redeem, reverse
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.text import phrase
from chalicelib.domain.time.units import DAY_MS
from chalicelib.domain.webhook.events import Left, changed, created, finished, removed
from chalicelib.domain.webhook.tries import (
    DELAYS_S,
    GIVE_UP_MS,
    OFF_AFTER_MS,
    PROBE_LOST_MS,
    QUIET_AFTER,
    QUIET_MAX_S,
    WELL,
    CallResult,
    Failure,
    Health,
    after,
    health_after,
    is_lost,
    probed,
    read_answer,
)
from chalicelib.domain.webhook.webhook import Event, event, headers, secret_text
from chalicelib.entrypoints.api.webhook import events as described
from chalicelib.words import say
from tests.support.fakes import MERCHANT, NOON_MS, a_card, a_programme_stamps
from tests.support.webhook_values import a_call, an_endpoint, an_event

SECRET = base64.b64decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")


def test_a_signature_is_that_of_the_reference_librarys_own_example() -> None:
    signed = headers("msg_p5jXN8AQM9LWM0D4loKWxJek", '{"test": 2432232314}', [SECRET], 1614265330)

    assert secret_text(SECRET) == "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    assert signed["webhook-signature"] == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
    assert (signed["webhook-id"], signed["webhook-timestamp"]) == (
        "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "1614265330",
    )


@given(st.binary(min_size=24, max_size=64), st.text(), st.integers(0, 2**40))
def test_the_reference_library_makes_the_same_signature(secret: bytes, said: str, at_ms: int) -> None:
    happened = event("card.stamped", MERCHANT, said, at_ms, {"said": said})
    signed = headers(happened.id, happened.body, [secret], at_ms // 1000)
    at = datetime.fromtimestamp(at_ms // 1000, UTC)

    assert signed["webhook-signature"] == Webhook(secret_text(secret)).sign(happened.id, at, happened.body)
    assert "." not in happened.id


def test_while_two_secrets_hold_either_verifies() -> None:
    now_s = int(datetime.now(UTC).timestamp())
    signed = headers("evt_1", "{}", [SECRET, b"o" * 32], now_s)

    for secret in (SECRET, b"o" * 32):
        Webhook(secret_text(secret)).verify(b"{}", signed)


def test_what_was_tampered_with_does_not_verify() -> None:
    made = an_event()
    signed = headers(made.id, made.body, [SECRET], int(datetime.now(UTC).timestamp()))
    others = {**signed, "webhook-id": "evt_2"}, {**signed, "webhook-timestamp": "1614265330"}

    Webhook(secret_text(SECRET)).verify(made.body, signed)
    for body, claimed in ((made.body + " ", signed), *((made.body, other) for other in others)):
        with pytest.raises(WebhookVerificationError):
            Webhook(secret_text(SECRET)).verify(body, claimed)


def test_the_documentations_example_verifies_what_is_sent() -> None:
    text = (Path(__file__).resolve().parents[3] / "docs" / "webhooks.md").read_text()
    names: dict[str, Any] = {}
    exec(text.partition("```python\n")[2].partition("```")[0], names)
    made, now_s = an_event(), int(datetime.now(UTC).timestamp())
    signed = headers(made.id, made.body, [b"n" * 32, SECRET], now_s)
    old = headers(made.id, made.body, [SECRET], now_s - 600)

    assert names["verified"](secret_text(SECRET), signed, made.body.encode())
    assert not names["verified"](secret_text(SECRET), signed, made.body.encode() + b" ")
    assert not names["verified"](secret_text(b"x" * 32), signed, made.body.encode())
    assert not names["verified"](secret_text(SECRET), old, made.body.encode())


def test_the_same_happening_is_the_same_event_and_another_is_another() -> None:
    first = an_event("entry-1")

    assert an_event("entry-1") == first
    others = {
        an_event("entry-2").id,
        an_event("entry-1", NOON_MS + 1).id,
        an_event("entry-1", type_="card.redeemed").id,
    }
    assert first.id not in others
    assert len(others) == 3


def test_events_sort_by_their_time() -> None:
    times = [0, 1, 999, NOON_MS, NOON_MS + 1, 10**14]

    assert sorted((an_event(at_ms=at_ms) for at_ms in reversed(times)), key=lambda each: each.id) == [
        an_event(at_ms=at_ms) for at_ms in times
    ]


def entries() -> list[Entry]:
    origin = Origin("sale-1", "c", "key:till", NOON_MS, outlet="main", sale_id="s-1")
    card, earned = earn(a_card(balance=9), a_programme_stamps(), Sale(visits=1), origin)
    taken = replace(origin, key="reward-1")
    card, redeemed = redeem(card, a_programme_stamps(), "free", 1, taken)
    _, reversed_ = reverse(card, a_programme_stamps(), redeemed, replace(origin, key="back-1"))
    return [earned, redeemed, reversed_]


def test_each_kind_of_entry_is_an_event_of_its_own() -> None:
    told = [changed(entry, "coffee") for entry in entries()]

    assert [each.type for each in told] == ["card.stamped", "card.redeemed", "card.reversed"]
    data = json.loads(told[1].body)["data"]
    assert (data["programme_id"], data["reward"], data["delta"]) == ("coffee", "free", -10)


def events() -> list[tuple[Event, type]]:
    gone = Registration("apple", "CARD1", "phone", NOON_MS, "token")
    campaign = Campaign("c1", MERCHANT, "Spring", ("coffee",), NOON_MS, "staff:olga", state="done")
    return [
        (created(a_card()), described.CardCreatedEvent),
        *((changed(entry, "coffee"), described.CardChangedEvent) for entry in entries()),
        (removed(Left(gone, NOON_MS), a_card(), 0), described.CardRemovedEvent),
        (finished(campaign), described.CampaignFinishedEvent),
        (finished(replace(campaign, starts_ms=5, ended_ms=NOON_MS)), described.CampaignFinishedEvent),
    ]


def test_every_event_is_what_the_openapi_document_says() -> None:
    for happened, form in events():
        read: object = msgspec.json.decode(happened.body, type=form, strict=True)

        assert json.loads(msgspec.json.encode(read)) == json.loads(happened.body)


def test_no_event_says_who_the_customer_is() -> None:
    card = a_card(holder_name="Maria Pop", phone="+373 69123456", mail="maria@example.com")

    assert "aria" not in created(card).body
    assert "6912" not in created(card).body


# ---- what an answer means ----


@pytest.mark.parametrize(
    ("status", "failure"),
    [(200, ""), (204, ""), (299, ""), (302, "redirect"), (304, "redirect"), (410, "gone"), (404, "status"),
     (500, "status"), (103, "status"), (0, "status"), (999, "status")],
)  # fmt: skip
def test_only_2xx_is_success(status: int, failure: str) -> None:
    assert read_answer(status, "").failure == failure


@pytest.mark.parametrize(
    "retry_after", ["", "soon", "-5", "1e9", "٣", "9" * 400, "Wed, 21 Oct 2026 07:28:00 GMT"]
)
def test_a_retry_after_of_no_use_is_left(retry_after: str) -> None:
    assert read_answer(503, retry_after).retry_after_s == 0


def test_a_success_ends_a_call() -> None:
    call = after(a_call(tries=3, reason="timeout"), CallResult(204), NOON_MS + 5, 0.5)

    assert (call.state, call.tries, call.status, call.reason, call.next_ms) == ("delivered", 4, 204, "", 0)


def test_a_call_is_tried_eleven_times_over_about_a_day_and_then_given_up() -> None:
    call, now_ms, jitter = a_call(), NOON_MS, 0.0
    tried = []
    while call.state == "waiting":
        call = after(call, CallResult(500, "status"), now_ms, jitter)
        tried.append(now_ms)
        now_ms = call.next_ms
    waits = [later - earlier for earlier, later in pairwise(tried)]

    assert (call.state, call.tries, call.reason) == ("failed", 11, "status")
    assert waits == sorted(waits)
    assert waits[0] == 5000
    assert 0.9 * DAY_MS < tried[-1] - tried[0] < 1.1 * DAY_MS
    assert max(DELAYS_S) * 1.2 < 12 * 3600, "SQS hides a message for twelve hours at most"


def test_who_was_tried_more_often_than_its_age_has_tries_waits_as_one_of_its_age() -> None:
    down = CallResult(500, "status")
    often = after(a_call(tries=350), down, NOON_MS + 700_000, 0.0)
    late = after(a_call(tries=350), down, NOON_MS + DAY_MS, 0.0)
    before = after(a_call(tries=350), down, NOON_MS - DAY_MS, 0.0)

    assert (often.state, often.tries, often.next_ms) == ("waiting", 351, NOON_MS + 700_000 + 600_000)
    assert late.state == "failed"
    assert (before.state, before.next_ms) == ("waiting", NOON_MS - DAY_MS + 5000), "its clock fell behind"


@given(st.floats(0, 1), st.lists(st.integers(0, 10**6), min_size=40, max_size=40))
def test_whatever_an_endpoint_asks_for_the_tries_end(jitter: float, asked: list[int]) -> None:
    call, now_ms = a_call(), NOON_MS
    for retry_after_s in asked:
        call = after(call, CallResult(503, "status", retry_after_s), now_ms, jitter)
        if call.state == "failed":
            break
        assert 0 < call.next_ms - now_ms <= 12 * 3_600_000
        now_ms = call.next_ms

    assert call.state == "failed"
    assert now_ms - NOON_MS <= GIVE_UP_MS


def test_a_retry_after_is_waited_for() -> None:
    call = after(a_call(), CallResult(503, "status", 120), NOON_MS, 0.0)

    assert call.next_ms == NOON_MS + 120_000


def test_gone_is_given_up_at_once() -> None:
    assert after(a_call(), CallResult(410, "gone"), NOON_MS, 0.5).state == "failed"


# ---- an endpoint that keeps failing ----


def test_three_failures_in_a_row_give_an_endpoint_a_rest_that_grows_and_a_success_ends_it() -> None:
    health, rests = WELL, []
    for _ in range(20):
        health = health_after(health, CallResult(0, "timeout"), NOON_MS)
        rests.append(max(0, health.quiet_until_ms - NOON_MS) // 1000)

    assert rests[: QUIET_AFTER - 1] == [0] * (QUIET_AFTER - 1)
    assert rests[QUIET_AFTER - 1 :] == sorted(rests[QUIET_AFTER - 1 :])
    assert rests[QUIET_AFTER - 1] == 5
    assert rests[-1] == QUIET_MAX_S
    assert health_after(health, CallResult(200), NOON_MS) == WELL


def test_an_endpoint_is_lost_after_three_days_of_failures() -> None:
    health = health_after(WELL, CallResult(0, "timeout"), NOON_MS)
    later = health_after(health, CallResult(0, "timeout"), NOON_MS + OFF_AFTER_MS)

    assert not is_lost(later, NOON_MS + OFF_AFTER_MS - 1)
    assert is_lost(later, NOON_MS + OFF_AFTER_MS)
    assert not is_lost(WELL, NOON_MS)


def test_a_probe_asks_again_when_the_rest_is_over_until_it_is_too_old() -> None:
    failed = CallResult(0, "timeout")
    call = probed(a_call(tries=40), failed, NOON_MS, NOON_MS + 60_000)
    assert (call.state, call.tries, call.reason, call.next_ms) == ("waiting", 41, "timeout", NOON_MS + 60_000)

    old = a_call(began_ms=NOON_MS - GIVE_UP_MS)
    assert probed(old, failed, NOON_MS, NOON_MS + 60_000).state == "failed"
    assert probed(a_call(), CallResult(410, "gone"), NOON_MS, NOON_MS + 60_000).state == "failed"


def test_one_call_asks_for_all_that_an_endpoint_waits_for_and_another_once_it_is_lost() -> None:
    health = Health(5, NOON_MS, NOON_MS + 60_000, probe="evt_a")

    assert health.is_left_to_another("evt_b", NOON_MS)
    assert not health.is_left_to_another("evt_a", NOON_MS)
    assert not health.is_left_to_another("evt_b", NOON_MS + 60_000 + PROBE_LOST_MS)
    assert not replace(health, probe="").is_left_to_another("evt_b", NOON_MS)
    assert not WELL.is_left_to_another("evt_b", NOON_MS)


# ---- words ----


def test_every_way_a_call_can_end_has_its_sentence() -> None:
    for reason in (*get_args(Failure), "delivered", "off", "lost", "quiet", "waiting"):
        assert say(phrase(f"webhook_call_{reason}", status=500), "en").endswith(".")


def test_an_endpoint_wants_what_it_chose_and_nothing_while_it_is_off() -> None:
    assert an_endpoint().wants("card.created")
    assert an_endpoint(events=("card.stamped",)).wants("card.stamped")
    assert not an_endpoint(events=("card.stamped",)).wants("card.created")
    assert not an_endpoint(state="off").wants("card.created")
