"""Measure: what a campaign's cards did in its window, and how far its messages came."""

from dataclasses import replace
from typing import Any

from chalicelib.domain.campaign.campaign import SHARDS, Campaign, Delivery, Progress
from chalicelib.domain.campaign.result.effect import Sample, sample_of
from chalicelib.domain.campaign.result.result import Result, result_of
from chalicelib.domain.card.card import Registration
from chalicelib.domain.card.wallets import WalletName
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.time.units import DAY_MS
from chalicelib.service.campaign.measure import measure_page
from chalicelib.service.till.redeem import Wanted, redeem
from chalicelib.service.till.reverse import reverse
from chalicelib.service.till.scan import scan
from chalicelib.service.walls import Faults
from tests.support.fakes import (
    MERCHANT,
    NOON_MS,
    FakeStore,
    a_card,
    a_programme_points,
    a_programme_stamps,
)
from tests.support.fakes.campaigns import FakeCampaigns

CAMPAIGN = Campaign("camp-1", MERCHANT, "One away", ("coffee",), NOON_MS, "staff:1", window_days=14)
SENT_MS = NOON_MS + DAY_MS
VERSION_MS = SENT_MS
LATER_MS = SENT_MS + 20 * DAY_MS


def a_delivery(serial: str = "CARD1", **changes: Any) -> Delivery:
    sent = Delivery("camp-1", serial, "sent", SENT_MS, variant="a", version_ms=VERSION_MS, wallets=("apple",))
    return replace(sent, **changes)


def a_world(*serials: str, balance: int = 0, programme_id: str = "coffee") -> FakeStore:
    """Cards as the campaign left them: those sent have the version that carries the message."""
    cards = [
        a_card(serial, balance=balance, version_ms=VERSION_MS, programme_id=programme_id)
        for serial in serials
    ]
    return FakeStore(a_programme_stamps(), a_programme_points(), *cards)


def buys(
    store: FakeStore, serial: str, at_ms: int, visits: int | None = None, amount_minor: int | None = None
) -> str:
    origin = Origin(f"{serial}-{at_ms}", "c", "till", at_ms)
    return scan(store, serial, MERCHANT, Sale(visits, amount_minor), origin, lambda attempt: None).entry.id


def measured(store: FakeStore, *deliveries: Delivery, now_ms: int = LATER_MS) -> Result:
    counts = measure_page(store, FakeCampaigns(store), CAMPAIGN, deliveries, now_ms, Faults())
    return result_of([Progress("camp-1", "measure", 0, done=True, counts=counts, updated_ms=now_ms)])


def test_visits_redemptions_and_spend_of_the_window_are_added_up() -> None:
    store = a_world("CARD1", balance=60, programme_id="points")
    buys(store, "CARD1", SENT_MS + 1000, amount_minor=450)
    buys(store, "CARD1", SENT_MS + DAY_MS, amount_minor=250, visits=1)
    taken = Origin("r", "c", "till", SENT_MS + 2 * DAY_MS)
    redeem(store, "CARD1", MERCHANT, Wanted("cake", 1), taken, lambda attempt: None)

    samples = measured(store, a_delivery()).samples["a"]
    assert samples == {"visits": sample_of([2]), "redemptions": sample_of([1]), "spend": sample_of([700])}


def test_what_is_before_or_after_the_window_does_not_count() -> None:
    store = a_world("CARD1")
    there = store.cards(["CARD1"])["CARD1"]
    assert store.put_card(replace(there, version_ms=SENT_MS - 1000), VERSION_MS)
    for at_ms in (SENT_MS - 1, SENT_MS, SENT_MS + 14 * DAY_MS - 1, SENT_MS + 14 * DAY_MS):
        buys(store, "CARD1", at_ms, visits=1)

    assert measured(store, a_delivery(version_ms=SENT_MS - 1000)).samples["a"]["visits"].total == 2


def test_what_was_taken_back_does_not_count_even_when_that_was_later() -> None:
    store = a_world("CARD1")
    buys(store, "CARD1", SENT_MS + 1, visits=1)
    mistake = buys(store, "CARD1", SENT_MS + 2, visits=5)
    undone = Origin("", "", "till", SENT_MS + 15 * DAY_MS)
    reverse(store, mistake, MERCHANT, undone, lambda attempt: None)

    assert measured(store, a_delivery()).samples["a"]["visits"].total == 1


def test_a_visit_that_an_offline_till_sent_later_counts_when_it_was() -> None:
    store = a_world("CARD1")
    origin = Origin("k", "c", "till", SENT_MS + DAY_MS, made_ms=SENT_MS - DAY_MS)
    scan(store, "CARD1", MERCHANT, Sale(visits=1), origin, lambda attempt: None)

    assert measured(store, a_delivery()).samples["a"]["visits"].total == 0


def test_each_arm_has_its_own_and_who_did_nothing_counts_as_nothing() -> None:
    store = a_world("A1", "A2", "B1", "H1", "H2")
    buys(store, "A1", SENT_MS + 5, visits=3)
    buys(store, "H2", SENT_MS + 5, visits=1)
    arms = {"A1": "a", "A2": "a", "B1": "b"}
    sent = [a_delivery(serial, variant=variant) for serial, variant in arms.items()]
    held = [a_delivery(serial, state="held_out", version_ms=0, variant="") for serial in ("H1", "H2")]

    result = measured(store, *sent, *held)
    visits = {arm: result.samples[arm]["visits"] for arm in ("a", "b", "held_out")}
    assert visits == {"a": sample_of([3, 0]), "b": sample_of([0]), "held_out": sample_of([0, 1])}
    assert result.effects["visits"].difference == 1.0 - 0.5
    assert result.texts["visits"].difference == 1.5
    assert (result.planned, result.sent, result.held_out) == (5, 3, 2)


def test_a_face_without_words_is_one_arm() -> None:
    result = measured(a_world("CARD1"), a_delivery(variant=""))
    assert result.samples["a"]["visits"] == Sample(1)
    assert result.texts == {}


def test_what_was_held_back_counts_by_its_reason_and_not_in_the_comparison() -> None:
    held = [a_delivery(f"C{number}", state="held", reason=reason, version_ms=0) for number, reason in
            enumerate(("per_week", "no_consent", "per_week"))]  # fmt: skip
    result = measured(a_world("C0", "C1", "C2"), *held)

    assert result.held == {"per_week": 2, "no_consent": 1}
    assert list(result.held) == ["per_week", "no_consent"]
    assert (result.planned, result.sent, result.samples["a"]["visits"].n) == (3, 0, 0)


def test_a_test_send_counts_nowhere() -> None:
    assert measured(a_world("CARD1"), a_delivery(test=True)).planned == 0


def test_a_card_that_a_trigger_came_to_twice_is_one_card() -> None:
    store = a_world("CARD1")
    buys(store, "CARD1", SENT_MS + 5, visits=2)
    again = a_delivery(occurrence="2", at_ms=SENT_MS + DAY_MS)

    result = measured(store, a_delivery(occurrence="1"), again)
    assert result.samples["a"]["visits"] == sample_of([2])
    assert result.sent == 2


def test_a_long_history_is_read_no_further_than_the_window() -> None:
    store = a_world("CARD1")
    for number in range(130):
        buys(store, "CARD1", SENT_MS + 1 + number * 60_000, visits=1)
    assert measured(store, a_delivery()).samples["a"]["visits"].total == 130


def holds(store: FakeStore, wallet: WalletName = "apple", **record: Any) -> None:
    registration = Registration(wallet, "CARD1", f"{wallet}-1", NOON_MS)
    store.register(replace(registration, **record))


def arrived(store: FakeStore, now_ms: int = LATER_MS) -> dict[str, int]:
    arrival = measured(store, a_delivery(), now_ms=now_ms).arrived_by_wallet("apple")
    return {step: count for step, count in arrival.items() if count}


def test_a_phone_that_fetched_has_it() -> None:
    store = a_world("CARD1")
    holds(store, pushed_version_ms=VERSION_MS, fetched_version_ms=VERSION_MS, last_outcome="delivered")
    assert arrived(store) == {"sent": 1, "pushed": 1, "accepted": 1, "fetched": 1}


def test_accepted_and_not_fetched_is_stale_after_a_day() -> None:
    store = a_world("CARD1")
    holds(store, pushed_version_ms=VERSION_MS, fetched_version_ms=VERSION_MS - 1, last_outcome="delivered")
    assert arrived(store, now_ms=SENT_MS + DAY_MS) == {"sent": 1, "pushed": 1, "accepted": 1}
    assert arrived(store, now_ms=SENT_MS + DAY_MS + 1) == {"sent": 1, "pushed": 1, "accepted": 1, "stale": 1}


def test_what_was_not_pushed_yet_is_only_sent() -> None:
    store = a_world("CARD1")
    holds(store, pushed_version_ms=VERSION_MS - 1, last_outcome="delivered", last_outcome_ms=NOON_MS)
    assert arrived(store) == {"sent": 1}


def test_a_push_that_nobody_answered_is_pushed_and_not_accepted() -> None:
    store = a_world("CARD1")
    holds(store, last_outcome="unanswered: 503", last_outcome_ms=SENT_MS + 1)
    assert arrived(store) == {"sent": 1, "pushed": 1}


def test_a_refusal_has_the_vendor_s_reason() -> None:
    store = a_world("CARD1")
    holds(store, pushed_version_ms=VERSION_MS, last_outcome="refused: 400 BadDeviceToken: of card 1")
    assert arrived(store) == {"sent": 1, "pushed": 1, "refused": 1}
    assert measured(store, a_delivery()).refused == {
        "apple": {"400 BadDeviceToken": 1},
        "google": {},
        "browser": {},
    }


def test_a_card_taken_off_the_phone_is_removed() -> None:
    assert arrived(a_world("CARD1")) == {"sent": 1, "removed": 1}


def test_a_card_that_its_holder_took_off_is_removed_though_the_wallet_keeps_taking_what_is_sent() -> None:
    store = a_world("CARD1")
    holds(store, "google", pushed_version_ms=VERSION_MS, unsaved=True, removed_ms=SENT_MS + 1)
    store.note_pushed(Registration("google", "CARD1", "google-1", NOON_MS), VERSION_MS, "delivered", LATER_MS)

    arrival = measured(store, a_delivery(wallets=("google",))).arrived_by_wallet("google")
    assert {step: n for step, n in arrival.items() if n} == {"sent": 1, "removed": 1}


def test_of_two_phones_the_one_that_came_farther_counts() -> None:
    store = a_world("CARD1")
    holds(store, holder="old", pushed_version_ms=VERSION_MS, last_outcome="delivered")
    holds(store, holder="new", pushed_version_ms=VERSION_MS, fetched_version_ms=VERSION_MS)
    assert arrived(store) == {"sent": 1, "pushed": 1, "accepted": 1, "fetched": 1}


def test_google_keeps_the_card_itself_so_nothing_of_it_is_stale() -> None:
    store = a_world("CARD1")
    holds(store, "google", pushed_version_ms=VERSION_MS, last_outcome="delivered")
    result = measured(store, a_delivery(wallets=("google",), language="ro"))
    assert result.arrived == {
        ("google", "ro"): {
            "sent": 1, "pushed": 1, "accepted": 1, "fetched": 0, "stale": 0, "removed": 0, "refused": 0
        }
    }  # fmt: skip
    assert result.arrived_by_language("ro")["accepted"] == 1


def test_a_card_in_no_wallet_is_counted_as_such() -> None:
    result = measured(a_world("CARD1"), a_delivery(wallets=()))
    assert result.arrived_by_wallet("none")["sent"] == 1


def test_parts_add_up_and_one_counted_anew_keeps_what_it_said() -> None:
    store = a_world("C1", "C2")
    counts = [
        measure_page(store, FakeCampaigns(store), CAMPAIGN, [a_delivery(each)], LATER_MS, Faults())
        for each in ("C1", "C2")
    ]
    done = Progress("camp-1", "measure", 0, done=True, counts=counts[0], updated_ms=LATER_MS)
    anew = Progress("camp-1", "measure", 1, turn=2, before=counts[1], updated_ms=LATER_MS + 5)
    other = Progress("camp-1", "deliver", 0, done=True, counts={"sent": 99})

    result = result_of([done, anew, other])
    assert (result.sent, result.complete, result.measured_ms) == (2, False, LATER_MS)


def test_a_campaign_that_was_never_measured_has_a_result_of_nothing() -> None:
    result = result_of([])
    assert (result.measured_ms, result.complete, result.planned) == (0, False, 0)
    assert not result.effects["visits"].enough


def test_a_result_is_complete_when_the_same_turn_has_gone_through_every_part() -> None:
    parts = [Progress("camp-1", "measure", shard, turn=2, done=True) for shard in range(SHARDS)]
    assert result_of(parts).complete
    assert not result_of(parts[:-1]).complete
    assert not result_of([*parts[:-1], replace(parts[-1], done=False)]).complete
    assert not result_of([*parts[:-1], replace(parts[-1], turn=1)]).complete
