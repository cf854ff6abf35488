"""What webhooks promise to keep, asked of those in memory and of the table."""

from dataclasses import replace

import pytest

from chalicelib.aws.webhook.webhooks import ENDPOINTS_TTL_S, WebhookTable
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.webhook.tries import WELL, Health
from chalicelib.domain.webhook.webhook import Call, Parked
from chalicelib.service.webhook.ports import Webhooks
from tests.contract.steps import Clock
from tests.support.fakes import MERCHANT, NOON_MS
from tests.support.fakes.webhooks import FakeWebhooks
from tests.support.webhook_values import a_call, an_endpoint, an_event

LINE = AuditLine(MERCHANT, NOON_MS, "staff:olga", "webhook.add", "w1")


@pytest.fixture(params=["fake", "table"])
def webhooks(request: pytest.FixtureRequest, clock: Clock) -> Webhooks:
    if request.param == "fake":
        return FakeWebhooks()
    return WebhookTable(request.getfixturevalue("dynamodb"), request.getfixturevalue("table_name"), clock)


def test_an_endpoint_is_read_as_it_was_written(webhooks: Webhooks) -> None:
    plain = an_endpoint()
    rich = an_endpoint(
        "w2",
        events=("card.stamped", "campaign.finished"),
        description="Кафе",
        state="off",
        reason="gone",
        secret=3,
        old_key_id="0",
        old_until_ms=NOON_MS + 5,
    )
    assert all(webhooks.put_endpoint(each, LINE) for each in (rich, plain))

    assert webhooks.endpoints(MERCHANT) == (plain, rich)
    assert webhooks.endpoint(MERCHANT, "w2") == rich
    assert webhooks.endpoint("m-2", "w2") is None
    assert webhooks.endpoint(MERCHANT, "x" * 3000) is None
    assert webhooks.endpoints("m-2") == webhooks.endpoints_lately("m-2") == ()


def test_of_two_changes_of_an_endpoint_the_second_is_told(webhooks: Webhooks) -> None:
    first = an_endpoint()
    assert webhooks.put_endpoint(first, LINE)
    assert not webhooks.put_endpoint(first, LINE), "there is one"
    assert webhooks.put_endpoint(replace(first, url="https://a.example/", revision=1), LINE)

    assert not webhooks.put_endpoint(replace(first, url="https://b.example/", revision=1), LINE)
    assert webhooks.endpoints(MERCHANT)[0].url == "https://a.example/"


def test_an_endpoint_that_is_deleted_is_not_brought_back_by_a_change(webhooks: Webhooks) -> None:
    webhooks.put_endpoint(an_endpoint(), LINE)
    webhooks.drop_endpoint(an_endpoint(), LINE)
    webhooks.drop_endpoint(an_endpoint(), LINE)

    assert not webhooks.put_endpoint(an_endpoint(revision=1), LINE)
    assert webhooks.endpoints(MERCHANT) == ()


def test_a_new_endpoint_is_heard_of_within_seconds(webhooks: Webhooks, clock: Clock) -> None:
    webhooks.endpoints_lately(MERCHANT)
    webhooks.put_endpoint(an_endpoint(), LINE)
    clock.now_s += ENDPOINTS_TTL_S

    assert webhooks.endpoints_lately(MERCHANT) == (an_endpoint(),)


def test_health_is_kept_for_each_endpoint(webhooks: Webhooks) -> None:
    health = Health(4, NOON_MS, NOON_MS + 10_000)
    webhooks.put_health(an_endpoint(), health)

    assert webhooks.health(an_endpoint()) == health
    assert webhooks.health(an_endpoint("w2")) == WELL
    webhooks.put_health(an_endpoint(), WELL)
    assert webhooks.health(an_endpoint()) == WELL


def test_a_delivered_call_stays_so_until_it_is_begun_anew(webhooks: Webhooks) -> None:
    done = a_call(state="delivered", tries=2, status=204, tried_ms=NOON_MS + 7)
    webhooks.put_call(a_call())
    webhooks.put_call(done)
    webhooks.put_call(a_call(state="failed", reason="timeout"))
    assert webhooks.call(MERCHANT, "w1", done.event_id) == done

    anew = a_call(began_ms=NOON_MS + 1)
    webhooks.put_call(anew)
    webhooks.put_call(a_call(state="failed", reason="timeout"))
    assert webhooks.call(MERCHANT, "w1", done.event_id) == anew
    assert webhooks.call(MERCHANT, "w2", done.event_id) is None


def test_calls_are_listed_newest_first_page_by_page(webhooks: Webhooks) -> None:
    webhooks.put_health(an_endpoint(), Health(1, 1, 1))  # lies beside them and is none
    made = [a_call(an_event(at_ms=NOON_MS + number)) for number in range(5)]
    for call in (made[3], made[0], made[4], made[1], made[2]):
        webhooks.put_call(call)
    webhooks.put_call(a_call(endpoint_id="w2"))
    seen: list[Call] = []
    after = ""
    for _ in range(3):
        page = webhooks.calls(MERCHANT, "w1", 2, after)
        seen += page.calls
        after = page.next

    assert seen == made[::-1]
    assert after == ""
    assert webhooks.calls(MERCHANT, "w1", 5, "").next == ""
    assert webhooks.calls(MERCHANT, "w3", 5, "").calls == ()


def test_those_that_failed_can_be_listed_alone(webhooks: Webhooks) -> None:
    for number in range(6):
        state = "failed" if number % 3 == 0 else "delivered"
        webhooks.put_call(a_call(an_event(at_ms=NOON_MS + number), state=state))
    first = webhooks.calls(MERCHANT, "w1", 4, "", failed=True)
    second = webhooks.calls(MERCHANT, "w1", 4, first.next, failed=True)

    assert [call.event_id for call in first.calls + second.calls] == [
        an_event(at_ms=NOON_MS + 3).id,
        an_event(at_ms=NOON_MS).id,
    ]
    assert second.next == ""


@pytest.mark.parametrize(
    "after", ["x", "evt_", "H", "evt_1_a", "evt_000000000000001_" + "A" * 24, "é", "a" * 3000]
)
def test_a_mark_that_we_did_not_give_is_refused(webhooks: Webhooks, after: str) -> None:
    with pytest.raises(InvalidInput):
        webhooks.calls(MERCHANT, "w1", 5, after)


def test_parked_calls_come_oldest_first_and_are_no_calls_themselves(webhooks: Webhooks) -> None:
    endpoint, other = an_endpoint(), an_endpoint("w2")
    events = [an_event(f"entry-{n}", NOON_MS + n).id for n in range(3)]
    for event_id in reversed(events):
        webhooks.park(endpoint, Parked(event_id, NOON_MS))
    webhooks.park(other, Parked(events[0], NOON_MS))

    assert [each.event_id for each in webhooks.parked(endpoint, 100)] == events
    assert [each.event_id for each in webhooks.parked(endpoint, 2)] == events[:2]
    assert webhooks.calls(MERCHANT, "w1", 100, "").calls == ()
    webhooks.unpark(endpoint, Parked(events[0], NOON_MS))
    assert [each.event_id for each in webhooks.parked(endpoint, 100)] == events[1:]
    assert len(webhooks.parked(other, 100)) == 1


def test_a_call_that_was_parked_anew_stays_parked(webhooks: Webhooks) -> None:
    """Whoever brought it back to the queue takes the mark away that he saw, and not the one after."""
    seen = Parked(an_event().id, NOON_MS)
    webhooks.park(an_endpoint(), seen)
    webhooks.park(an_endpoint(), replace(seen, at_ms=NOON_MS + 1))

    webhooks.unpark(an_endpoint(), seen)
    assert webhooks.parked(an_endpoint(), 100) == (replace(seen, at_ms=NOON_MS + 1),)


def test_who_asks_for_an_endpoint_that_rests_is_noted(webhooks: Webhooks) -> None:
    health = Health(4, NOON_MS, NOON_MS + 10_000, probe=an_event().id)
    webhooks.put_health(an_endpoint(), health)
    assert webhooks.health(an_endpoint()) == health
