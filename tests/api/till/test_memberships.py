"""What a till does with a membership: paused, gone on with, withdrawn from, refunded with its sale."""

from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.domain.programme.parts.membership import Membership
from chalicelib.domain.programme.parts.perk import Perk
from chalicelib.domain.time.units import DAY_MS
from tests.api.till.till_calls import barcode, now_ms, refused
from tests.support.fakes import a_programme_stamps
from tests.support.gateway import Shop
from tests.support.people import Page, page_of

PARTS = (
    Membership("club", {"en": "Coffee club", "fr": "Club café"}, 3000),
    Membership("life", {"en": "Friends for good"}, 9000, months=0),
    Perk("daily", {"en": "a coffee"}, holding="club", once="day"),
)


@pytest.fixture
def boss(till: Shop) -> Page:
    till.store.put_programme(a_programme_stamps(parts=PARTS))
    return page_of(till, "max")


def send(page: Page, path: str, key: str = "key", **body: Any) -> Any:
    return page.post(path, {"barcode": barcode(), **body}, Idempotency_Key=key)


def pay(page: Page, key: str = "paid", **body: object) -> Any:
    return send(page, "/payments", key, **{"part": "club", **body}).json["entry"]


def stands(page: Page, part: str = "club") -> Any:
    found = page.get(f"/memberships?barcode={barcode()}").json["memberships"]
    return next(each for each in found if each["part"] == part)


def days_later(monkeypatch: pytest.MonkeyPatch, days: int) -> None:
    later = now_ms() + days * DAY_MS
    monkeypatch.setattr(wiring, "clock_ms", lambda: later)


def test_a_membership_is_paused_once_and_goes_on_when_the_customer_is_back(
    boss: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    pay(boss)
    before = stands(boss)
    assert (before["held"], before["pause_months"], before["paused_from"]) == (True, 3, None)
    first = send(boss, "/memberships/pause", part="club", months=2)
    again = send(boss, "/memberships/pause", part="club", months=2)

    assert (first.status, again.status, again.json["replayed"]) == (201, 200, True)
    assert first.json["entry"]["kind"] == "pause"
    paused = stands(boss)
    assert paused["held"]
    assert paused["paused_until"] > paused["paused_from"]
    assert paused["ends_at"] > before["ends_at"]
    refused(send(boss, "/memberships/pause", "other", part="club", months=1), 409, "membership_paused")

    days_later(monkeypatch, 10)
    assert not stands(boss)["held"]
    assert send(boss, "/memberships/resume", "back", part="club").status == 201
    assert stands(boss)["held"]
    assert stands(boss)["ends_at"] < paused["ends_at"]


def test_a_withdrawal_says_what_was_used_and_what_goes_back_and_happens_once(
    boss: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    payment = pay(boss)
    days_later(monkeypatch, 5)
    send(boss, "/redemptions", "coffee", reward="daily")
    back = stands(boss)["withdrawal"]

    assert (back["entry"], back["paid_minor"], back["used_days"]) == (payment["id"], 3000, 5)
    assert back["back_minor"] == -(-3000 * (back["of_days"] - 5) // back["of_days"])
    assert back["taken"] == [{"name": "a coffee", "n": 1}]
    assert back["said"].startswith(f"Used: 5 of {back['of_days']} days. €")
    assert "Taken in that time: a coffee." in back["said"]

    first, again = (boss.post(f"/payments/{payment['id']}/withdrawal", {}) for _ in range(2))
    assert (first.status, again.status) == (201, 200)
    assert first.json["entry"]["amount_minor"] == back["back_minor"]
    assert (first.json["withdrawal"]["back_minor"], again.json["withdrawal"]) == (back["back_minor"], None)
    assert not stands(boss)["held"]


def test_after_fourteen_days_there_is_no_withdrawal_and_the_last_day_is_said(
    boss: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    payment = pay(boss)
    days_later(monkeypatch, 16)
    boss.sign_in("max")  # a session is over by then

    assert stands(boss)["withdrawal"] is None
    assert stands(boss)["why_not"].startswith("Coffee club could be withdrawn from until ")
    refused(boss.post(f"/payments/{payment['id']}/withdrawal", {}), 409, "withdrawal_over")


def test_a_membership_paid_twice_is_two_months_and_one_for_good_is_there_once(boss: Page) -> None:
    pay(boss, "one")
    once = stands(boss)["ends_at"]
    pay(boss, "one")
    assert stands(boss)["ends_at"] == once
    pay(boss, "two")
    assert stands(boss)["ends_at"] > once

    pay(boss, "good", part="life")
    refused(send(boss, "/payments", "again", part="life"), 409, "paid_for_good")
    refused(send(boss, "/memberships/pause", "x", part="life", months=1), 409, "membership_for_good")


def test_a_sale_that_is_refunded_takes_the_membership_of_it_back_after_use_too(boss: Page) -> None:
    pay(boss, sale_id="77")
    send(boss, "/redemptions", "coffee", reward="daily")
    assert boss.post("/refunds", {"sale_id": "77"}).status == 201

    assert not stands(boss)["held"]
    assert boss.post("/refunds", {"sale_id": "77"}).status == 200


@pytest.mark.parametrize(
    ("path", "body", "status", "code"),
    [
        ("/memberships/pause", {"part": "daily"}, 422, "membership_unknown"),
        ("/memberships/pause", {"part": "club"}, 409, "membership_none"),
        ("/memberships/pause", {"part": "club", "months": 13}, 422, "number_out_of_range"),
        ("/memberships/resume", {"part": "club"}, 409, "membership_not_paused"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(
    boss: Page, path: str, body: dict[str, Any], status: int, code: str
) -> None:
    refused(send(boss, path, **body), status, code)


def test_neither_a_pause_nor_another_entry_is_withdrawn_from_or_taken_back(boss: Page) -> None:
    pay(boss)
    pause = send(boss, "/memberships/pause", part="club", months=1).json["entry"]
    stamp = send(boss, "/scans", "stamp").json["entry"]

    assert pause["undoes"] is None
    refused(boss.post(f"/entries/{pause['id']}/reversal", {}), 409, "reversal_of_pause")
    refused(boss.post(f"/payments/{stamp['id']}/withdrawal", {}), 409, "withdrawal_of_other")
