"""What the clock's worker does each minute, pauses and Apple's certificate among it."""

import json
from dataclasses import replace
from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.domain.campaign.campaign import Campaign, Work
from chalicelib.domain.people.pause import ALL
from chalicelib.domain.programme.changes.edition import Renewal
from chalicelib.domain.time.units import DAY_MS, MINUTE_MS
from chalicelib.entrypoints.workers.campaigns import PAUSED_S, deliver, tick
from tests.api.campaign.campaign_calls import A_MINUTE
from tests.support.fakes import MERCHANT
from tests.support.fakes.directory import FakePausing
from tests.support.gateway import OTHER_MERCHANT, Shop

DUE = Campaign("c1", MERCHANT, "Spring", (), 1, "staff:olga", due_ms=1)
HALF_HOUR_MS = 30 * MINUTE_MS


@pytest.fixture
def clocked(shop: Shop) -> Shop:
    """With a campaign of each of two merchants due."""
    for campaign in (DUE, replace(DUE, id="c2", merchant_id=OTHER_MERCHANT)):
        wiring.campaigns().put_campaign(campaign)
    return shop


def pausing() -> FakePausing:
    held = wiring.pausing()
    assert isinstance(held, FakePausing)
    return held


def pauses() -> dict[str, int]:
    return pausing().since_ms


def attended(shop: Shop) -> set[str]:
    return {message.merchant_id for message, _ in shop.work_queue.messages if isinstance(message, Work)}


def test_the_clock_leaves_a_note_each_minute_also_in_a_pause(clocked: Shop) -> None:
    tick(A_MINUTE, None)
    pauses()[ALL] = 1
    tick(A_MINUTE, None)

    assert len(pausing().ticks) == 2


def test_a_paused_merchants_campaigns_wait_and_no_others(clocked: Shop) -> None:
    pauses()[MERCHANT] = 1
    tick(A_MINUTE, None)

    assert attended(clocked) == {OTHER_MERCHANT}


def test_in_a_pause_of_all_every_campaign_waits_and_is_due_after_it(clocked: Shop) -> None:
    pauses()[ALL] = 1
    tick(A_MINUTE, None)
    assert attended(clocked) == set()

    del pauses()[ALL]
    tick(A_MINUTE, None)
    assert attended(clocked) == {MERCHANT, OTHER_MERCHANT}


def test_a_part_of_a_paused_campaign_goes_to_the_back_of_the_queue_and_has_had_no_try(clocked: Shop) -> None:
    pauses()[MERCHANT] = 1
    part = Work(MERCHANT, "c1", "deliver", "p1", 3)
    renewal = Renewal(clocked.stamps.id, 1)
    for body in (_body(part), json.dumps({"renew": _fields(renewal)})):
        assert deliver(_event(body), None) == {"batchItemFailures": []}

    assert clocked.work_queue.messages == [(part, PAUSED_S)]
    assert clocked.work_queue.renewals == [(renewal, PAUSED_S)]


@pytest.mark.parametrize(
    ("days", "told"), [(400, 0), (60, 0), (59, 1), (57, 1), (56, 0), (29, 1), (6, 1), (3, 0), (0, 1), (-3, 1)]
)
def test_that_apples_certificate_ends_is_told_on_some_days_before_and_for_good_after(
    days: int, told: int, shop: Shop, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from chalicelib.wallets.apple.identity import ends_ms

    at_ms = (ends_ms(wiring.secret("apple")) - days * DAY_MS) // HALF_HOUR_MS * HALF_HOUR_MS
    monkeypatch.setattr(wiring, "clock_ms", lambda: at_ms)
    tick(A_MINUTE, None)

    assert [(line["CertificateEnding"], line["Reason"]) for line in _measured(capsys)] == [
        (1, f"{days} days are left")
    ] * told


def test_a_secret_that_is_half_written_rings_and_stops_no_campaign(
    clocked: Shop, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(wiring, "clock_ms", lambda: HALF_HOUR_MS)
    monkeypatch.setattr(wiring, "secret", lambda _: {"key_pem": "-----BEGIN PRIV"})
    tick(A_MINUTE, None)

    (measured,) = _measured(capsys)
    assert measured["WalletMisconfigured"] == 1
    assert measured["Reason"]
    assert attended(clocked) == {MERCHANT, OTHER_MERCHANT}


def _measured(capsys: pytest.CaptureFixture[str]) -> list[Any]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines() if "_aws" in line]


def _fields(value: Any) -> dict[str, Any]:
    return {name: getattr(value, name) for name in value.__dataclass_fields__}


def _body(work: Work) -> str:
    return json.dumps(_fields(work))


def _event(body: str) -> dict[str, Any]:
    return {"Records": [{"messageId": "m1", "receiptHandle": "r1", "body": body}]}
