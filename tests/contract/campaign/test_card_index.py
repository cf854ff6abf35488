"""What the campaigns' store promises of a programme's card index: every card once, with its wallets."""

import random
from dataclasses import replace

import pytest

from chalicelib.domain.campaign.campaign import SHARDS
from chalicelib.domain.campaign.pages import Member
from chalicelib.domain.campaign.shards import shard_of
from chalicelib.domain.card.card import Registration, touched
from chalicelib.domain.card.wallets import WalletName
from chalicelib.service.campaign.ports import Campaigns
from chalicelib.service.card.enrol import want_in
from chalicelib.service.ports import Store
from tests.contract.steps import enrolled, scanned
from tests.support.fakes import NOON_MS, a_card

SHARD = 5
IN_SHARD = [serial for serial in (f"CARD{number}" for number in range(400)) if shard_of(serial) == SHARD][:20]


def hold(store: Store, serial: str, wallet: WalletName, holder: str) -> Registration:
    registration = Registration(wallet, serial, holder, NOON_MS, "token", programme_id="coffee")
    store.register(registration)
    return registration


def the_cards(
    campaigns: Campaigns, limit: int, shard: int = SHARD, programme: str = "coffee"
) -> list[Member]:
    found: list[Member] = []
    after = ""
    for _ in range(500):
        page = campaigns.card_page(programme, shard, after, limit)
        assert len(page.members) <= limit
        found += page.members
        after = page.next
        if not after:
            return found
        assert after == page.members[-1].card.serial
    raise AssertionError("the card index does not end")


def test_cards_are_spread_evenly_and_stay_where_they_are() -> None:
    counts = [0] * SHARDS
    for number in range(16_000):
        counts[shard_of(f"CARD{number}")] += 1

    assert (shard_of("CARD1"), shard_of("CARD2")) == (7, 14)
    assert 900 < min(counts) <= max(counts) < 1100


@pytest.mark.parametrize("limit", [1, 2, 3, 7, 19, 20, 21, 1000, 5000])
def test_every_card_is_in_the_card_index_once_with_its_wallets(
    store: Store, campaigns: Campaigns, limit: int
) -> None:
    wanted = []
    for number, serial in enumerate(sorted(IN_SHARD)):
        card = enrolled(store, serial)
        phones = 0 if number % 4 == 0 else number
        for phone in range(phones):
            hold(store, serial, "apple", f"phone{phone}")
        wallets: list[WalletName] = ["apple"] if phones else []
        if number % 3 == 0:
            hold(store, serial, "google", f"3388.{serial}")
            wallets.append("google")
        wanted.append(Member(card, frozenset(wallets)))

    assert the_cards(campaigns, limit) == wanted


def test_a_card_made_in_a_wallet_counts_there_once_somebody_saved_it_and_until_it_is_removed(
    store: Store, campaigns: Campaigns
) -> None:
    serial = min(IN_SHARD)
    card = enrolled(store, serial)
    want_in(store, "google", card, "3388.x", NOON_MS)
    (made,) = store.registrations(serial, "google")
    assert (made.unsaved, the_cards(campaigns, 5)) == (True, [Member(card, frozenset())])

    store.note_saved(made, NOON_MS, saved=True)
    assert the_cards(campaigns, 5) == [Member(card, frozenset({"google"}))]
    want_in(store, "google", card, "3388.x", NOON_MS + 1)  # asked for again from the page
    assert the_cards(campaigns, 5) == [Member(card, frozenset({"google"}))]

    store.note_saved(made, NOON_MS + 2, saved=False)
    assert the_cards(campaigns, 5) == [Member(card, frozenset())]
    want_in(store, "google", card, "3388.x", NOON_MS + 3)  # asking for it again is not saving it
    (removed,) = store.registrations(serial, "google")
    assert (removed.unsaved, removed.removed_ms) == (True, NOON_MS + 2)
    assert (removed.last_outcome, removed.last_outcome_ms) == ("removed", NOON_MS + 2)
    assert the_cards(campaigns, 5) == [Member(card, frozenset())]

    store.note_saved(removed, NOON_MS + 4, saved=True)
    (again,) = store.registrations(serial, "google")
    assert (again.unsaved, again.removed_ms, again.last_outcome) == (False, 0, "saved")
    assert the_cards(campaigns, 5) == [Member(card, frozenset({"google"}))]
    store.unregister("google", serial, "3388.x")
    store.note_saved(made, NOON_MS + 5, saved=True)  # it came late
    assert the_cards(campaigns, 5) == [Member(card, frozenset())]


def test_each_shard_and_programme_has_its_own_cards(store: Store, campaigns: Campaigns) -> None:
    for number in range(60):
        programme = "coffee" if number % 2 else "points"
        store.enrol(a_card(f"CARD{number}", programme_id=programme), "")
    found = {
        programme: sorted(
            int(each.card.serial[4:])
            for shard in range(SHARDS)
            for each in the_cards(campaigns, 10, shard, programme)
        )
        for programme in ("coffee", "points", "none")
    }

    assert found == {"coffee": list(range(1, 60, 2)), "points": list(range(0, 60, 2)), "none": []}


def test_the_card_index_has_the_card_as_the_last_change_left_it(store: Store, campaigns: Campaigns) -> None:
    serial = IN_SHARD[0]
    card = store.enrol(a_card(serial, holder_name="Ana", birthday="02-29", zone="Europe/Paris"), "")
    scanned(store, serial, "sale-1")
    card = store.card(serial) or card
    card, before = touched(replace(card, news="n-1", face="n-1", told_ms=(NOON_MS,)), NOON_MS), card
    store.put_card(card, before.version_ms)

    assert the_cards(campaigns, 10) == [Member(card, frozenset())]


def test_who_leaves_is_out_of_it_and_pushes_change_nothing(store: Store, campaigns: Campaigns) -> None:
    serial = IN_SHARD[0]
    card = enrolled(store, serial)
    phone = hold(store, serial, "apple", "phone")
    watch = hold(store, serial, "apple", "watch")
    hold(store, serial, "google", "3388.x")
    store.note_pushed(phone, 7, "delivered", NOON_MS)
    store.note_fetched(phone, 7)
    store.register(replace(phone, push_token="t2", registered_ms=NOON_MS + 1))
    store.unregister("apple", serial, "watch")
    assert the_cards(campaigns, 10) == [Member(card, frozenset({"apple", "google"}))]

    store.forget(phone, NOON_MS + 2)
    store.unregister("apple", serial, watch.holder)
    assert the_cards(campaigns, 10) == [Member(card, frozenset({"google"}))]


def test_who_joins_behind_the_page_is_met_and_who_joins_before_it_is_not(
    store: Store, campaigns: Campaigns
) -> None:
    first, second, third, fourth = sorted(IN_SHARD)[:4]
    for serial in (second, third):
        enrolled(store, serial)
    page = campaigns.card_page("coffee", SHARD, "", 1)
    for serial in (first, fourth):
        enrolled(store, serial)
    rest = campaigns.card_page("coffee", SHARD, page.next, 10)

    assert [each.card.serial for each in page.members] == [second]
    assert [each.card.serial for each in rest.members] == [third, fourth]


def test_serials_that_begin_alike_are_kept_apart(store: Store, campaigns: Campaigns) -> None:
    alike = [f"CARD{'0' * length}" for length in range(12)]
    shard = max(range(SHARDS), key=lambda each: sum(shard_of(serial) == each for serial in alike))
    for serial in alike:
        enrolled(store, serial)
        hold(store, serial, "apple", "phone")
    mine = sorted(serial for serial in alike if shard_of(serial) == shard)
    found = the_cards(campaigns, 1, shard)

    assert len(mine) > 1
    assert [each.card.serial for each in found] == mine
    assert {each.wallets for each in found} == {frozenset({"apple"})}


def test_the_holders_of_many_cards_come_with_their_delivery_record(
    store: Store, campaigns: Campaigns
) -> None:
    serials = [f"CARD{number}" for number in range(40)]
    for serial in serials[:30]:
        enrolled(store, serial)
    phone = hold(store, "CARD1", "apple", "phone")
    watch = hold(store, "CARD1", "apple", "watch")
    google = hold(store, "CARD29", "google", "3388.x")
    store.note_pushed(watch, 9, "refused: 403", NOON_MS + 1)
    random.shuffle(serials)

    assert campaigns.holders([*serials, "CARD1"]) == {
        "CARD1": (
            phone,
            replace(watch, pushed_version_ms=9, last_outcome="refused: 403", last_outcome_ms=NOON_MS + 1),
        ),
        "CARD29": (google,),
    }
    assert campaigns.holders([]) == {}
