"""The shop that the console is measured with: a history that could have been, counted as the clock counts."""

from collections import Counter, defaultdict

import pytest

from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.campaign.result.result import result_of
from chalicelib.domain.campaign.shards import share_before
from chalicelib.domain.overview.hours import Hour
from chalicelib.domain.overview.sums import Sums
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.time.units import DAY_MS
from chalicelib.service.overview.count import Counting, counted_between
from infra.local.size.campaigns import campaigns
from infra.local.size.customers import Customer, customers
from infra.local.size.sums import Tally
from tests.support.fakes import NOON_MS, FakeStore, a_programme_points, a_programme_stamps
from tests.support.fakes.sums import FakeSums

ZONE = "Europe/Chisinau"
PEOPLE = 60


def people(programme: Programme) -> list[Customer]:
    return list(customers(programme, PEOPLE, issuer_id="1", key_id="1", now_ms=NOON_MS))


@pytest.mark.parametrize("programme", [a_programme_stamps(), a_programme_points()], ids=lambda each: each.id)
def test_each_card_is_what_its_entries_made_it_and_nobody_comes_in_the_future(programme: Programme) -> None:
    for each in people(programme):
        assert each.card.balance == sum(entry.delta for entry in each.entries)
        assert each.card.created_ms <= each.card.version_ms < NOON_MS
        assert (each.card.messages_consent_ms is None) == (each.consent is None)


def test_people_differ_as_those_of_a_shop_do() -> None:
    found = people(a_programme_stamps())
    visits = Counter(min(each.card.visits, 5) for each in found)
    wallets = Counter(held.wallet for each in found for held in each.registrations)
    halves = Counter(share_before(each.card.serial) < 0.5 for each in found)

    assert len(visits) > 4, visits
    assert wallets["apple"] > 15, wallets
    assert wallets["google"] > 10, wallets
    assert min(halves.values()) > 15, "an estimate takes serials to lie evenly"


def test_the_sums_are_those_that_the_clock_counts() -> None:
    programme = a_programme_stamps()
    store, sums, tally = FakeStore(programme), FakeSums(), Tally(programme.merchant_id, ZONE)
    first_ms = NOON_MS
    for each in people(programme):
        store.move_in(each.card, each.entries)
        sums.note_joined(each.card)
        tally.note(each.card, each.entries)
        first_ms = min(first_ms, each.card.created_ms)
    counting = Counting(store, sums, lambda *_: ZONE)
    said: dict[Hour, Sums] = defaultdict(dict)
    for outlet in ("", "main", "park"):
        for day_ms in range(first_ms - first_ms % DAY_MS, NOON_MS, DAY_MS):
            said |= counted_between(counting, programme.merchant_id, outlet, day_ms, day_ms + DAY_MS)

    assert {hour: dict(found) for hour, found in tally.hours.items()} == said


def test_campaigns_are_of_every_state_and_a_list_says_what_their_results_say() -> None:
    made = list(campaigns("m-1", ("coffee", "club"), 60, 500, NOON_MS))
    states = Counter(campaign.state for campaign, _ in made)

    assert states["done"] > 40, states
    assert states.keys() >= {"draft", "scheduled", "cancelled"}
    for campaign, parts in made:
        told = result_of(parts)
        assert (campaign.snapshot is None) == (not parts)
        if campaign.snapshot is not None:
            assert (told.sent, told.held_out, told.complete) == (*sent_of(campaign), True)


def sent_of(campaign: Campaign) -> tuple[int, int]:
    assert campaign.snapshot is not None
    return campaign.snapshot.sent, campaign.snapshot.held_out
