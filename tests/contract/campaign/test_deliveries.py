"""What the campaigns' store promises of deliveries: each card at most once, and never without its card."""

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.domain.campaign.campaign import Delivery
from chalicelib.domain.campaign.pages import Sending
from chalicelib.domain.campaign.shards import shard_of
from chalicelib.domain.card.card import Card, Registration, touched
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.ledger.ledger import give
from chalicelib.domain.programme.grant import Happening
from chalicelib.domain.programme.parts.right import Right
from chalicelib.service.campaign.ports import Campaigns
from chalicelib.service.ports import Store
from tests.contract.steps import enrolled, scanned
from tests.support.fakes import NOON_MS, a_programme_stamps

LATER_MS = NOON_MS + 60_000
GIVING = a_programme_stamps(parts=(Right("cake", {"en": "a free cake"}, days=30),))


def told(card: Card, notice: str = "n-1") -> Card:
    return touched(replace(card, news=notice, told_ms=(*card.told_ms, LATER_MS)), LATER_MS)


def a_delivery(serial: str = "CARD1", **changes: Any) -> Delivery:
    delivery = Delivery("c-1", serial, "sent", LATER_MS, variant="a", language="ro", wallets=("apple",))
    return replace(delivery, **changes)


def a_sending(card: Card, **changes: Any) -> Sending:
    after = told(card)
    return Sending(a_delivery(card.serial, version_ms=after.version_ms, **changes), after, card.version_ms)


def test_a_delivery_is_written_with_its_card(store: Store, campaigns: Campaigns) -> None:
    card = enrolled(store)
    sending = a_sending(card)
    assert campaigns.delivery("c-1", "CARD1", "") is None

    assert campaigns.deliver(sending.delivery, sending.card, card.version_ms) == "done"
    assert store.card("CARD1") == sending.card
    assert campaigns.delivery("c-1", "CARD1", "") == sending.delivery
    assert campaigns.delivery("c-2", "CARD1", "") is None


@pytest.mark.parametrize("first", ["sent", "held_out"])
def test_a_card_is_told_once(store: Store, campaigns: Campaigns, first: str) -> None:
    card = enrolled(store)
    campaigns.deliver(a_delivery(state=first), None, 0)
    again = a_sending(card)

    assert campaigns.deliver(again.delivery, again.card, card.version_ms) == "there"
    assert campaigns.deliver(a_delivery(state="held"), None, 0) == "there"
    assert store.card("CARD1") == card
    assert campaigns.delivery("c-1", "CARD1", "") == a_delivery(state=first)


def test_what_was_held_back_may_be_sent_later(store: Store, campaigns: Campaigns) -> None:
    card = enrolled(store)
    held = a_delivery(state="held", reason="quiet_hours", until_ms=LATER_MS, at_ms=NOON_MS)
    assert campaigns.deliver(held, None, 0) == "done"
    assert campaigns.deliver(replace(held, reason="per_day"), None, 0) == "done"
    sending = a_sending(card)

    assert campaigns.deliver(sending.delivery, sending.card, card.version_ms) == "done"
    assert campaigns.received("CARD1", 10) == (sending.delivery,)


def test_a_card_that_moved_is_not_written_nor_is_its_delivery(store: Store, campaigns: Campaigns) -> None:
    card = enrolled(store)
    scanned(store, "CARD1", "sale-1")
    now = store.card("CARD1")
    sending = a_sending(card)

    assert campaigns.deliver(sending.delivery, sending.card, card.version_ms) == "moved"
    assert store.card("CARD1") == now
    assert campaigns.delivery("c-1", "CARD1", "") is None
    assert campaigns.received("CARD1", 10) == ()


def test_a_delivery_does_not_make_a_card(store: Store, campaigns: Campaigns) -> None:
    card = enrolled(store)
    sending = a_sending(replace(card, serial="CARD2"))

    assert campaigns.deliver(sending.delivery, sending.card, card.version_ms) == "moved"
    assert store.card("CARD2") is None


def test_each_occasion_of_a_trigger_is_a_delivery_of_its_own(store: Store, campaigns: Campaigns) -> None:
    enrolled(store)
    both = [a_delivery(occurrence=year, at_ms=NOON_MS + int(year)) for year in ("2025", "2026")]
    for delivery in both:
        assert campaigns.deliver(delivery, None, 0) == "done"
        assert campaigns.deliver(delivery, None, 0) == "there"

    assert campaigns.received("CARD1", 10) == (both[1], both[0])
    assert campaigns.delivery("c-1", "CARD1", "2025") == both[0]


def test_a_told_card_is_still_found_and_its_history_is_its_entries(
    store: Store, campaigns: Campaigns
) -> None:
    card = store.enrol(replace(enrolled(store), serial="CARD2", holder_name="Ana Popa"), "")
    entry = scanned(store, "CARD2", "sale-1")
    card = store.card("CARD2") or card
    sending = a_sending(card)
    campaigns.deliver(sending.delivery, sending.card, card.version_ms)

    assert store.entries("CARD2", 10, "").entries == (entry,)
    assert campaigns.received("CARD2", 10) == (sending.delivery,)
    assert store.serials_by_term(card.merchant_id, "popa", 5) == ("CARD2",)
    (member,) = campaigns.card_page(card.programme_id, shard_of("CARD2"), "", 10).members
    assert member.card == sending.card


def test_what_a_card_received_is_listed_newest_first(campaigns: Campaigns) -> None:
    mine = [a_delivery(campaign_id=f"c-{age}", at_ms=NOON_MS - age) for age in range(4)]
    for delivery in (mine[2], mine[0], mine[3], mine[1], a_delivery("CARD2")):
        campaigns.deliver(delivery, None, 0)

    assert campaigns.received("CARD1", 10) == tuple(mine)
    assert campaigns.received("CARD1", 2) == tuple(mine[:2])
    assert campaigns.received("CARD", 2) == ()


# ---- many at once ----


def test_many_are_delivered_at_once_and_each_is_answered(store: Store, campaigns: Campaigns) -> None:
    cards = [enrolled(store, f"CARD{number:03d}") for number in range(130)]
    sendings = [a_sending(card) for card in cards]

    assert campaigns.deliver_many(sendings) == ["done"] * 130
    assert store.card("CARD007") == sendings[7].card
    assert campaigns.deliver_many(sendings) == ["there"] * 130
    assert campaigns.deliver_many([]) == []


def test_what_stops_one_of_many_stops_no_other(store: Store, campaigns: Campaigns) -> None:
    cards = [enrolled(store, f"CARD{number}") for number in range(9)]
    sendings = [a_sending(card) for card in cards]
    sendings[1] = Sending(a_delivery("CARD1", state="held", reason="no_consent"))
    campaigns.deliver(sendings[2].delivery, sendings[2].card, cards[2].version_ms)
    scanned(store, "CARD5", "sale-1")
    scanned(store, "CARD8", "sale-2")

    assert campaigns.deliver_many(sendings) == [
        "done", "done", "there", "done", "done", "moved", "done", "done", "moved"
    ]  # fmt: skip
    assert store.card("CARD0") == sendings[0].card
    assert store.card("CARD1") == cards[1]
    assert store.card("CARD7") == sendings[7].card
    assert campaigns.delivery("c-1", "CARD5", "") is None


def test_a_card_that_comes_twice_is_written_once(store: Store, campaigns: Campaigns) -> None:
    card, other = enrolled(store), enrolled(store, "CARD2")
    twice = [a_sending(card), a_sending(other), a_sending(card), a_sending(card, occurrence="2026")]

    assert campaigns.deliver_many(twice) == ["done", "done", "there", "moved"]
    assert store.card("CARD1") == twice[0].card


# ---- with an entry ----


def a_gift(card: Card, key: str = "gift", claims: tuple[str, ...] = ()) -> Sending:
    """A message, and a right by an entry of its own."""
    given, entry = give(card, GIVING, Happening("campaign", LATER_MS), Origin(key, "c", "staff:1", LATER_MS))
    after = told(given)
    entry = replace(entry, version_ms=after.version_ms, claims=claims)
    delivery = a_delivery(card.serial, version_ms=after.version_ms, gift=entry.moves, gift_minor=150)
    return Sending(delivery, after, card.version_ms, entry)


def test_a_gift_is_written_with_its_card_and_its_delivery(store: Store, campaigns: Campaigns) -> None:
    sending = a_gift(enrolled(store), claims=("once:CARD1:cake:2026",))
    assert campaigns.deliver_many([sending, sending]) == ["done", "there"]
    assert sending.entry is not None
    assert store.card("CARD1") == sending.card
    assert store.entries("CARD1", 10, "").entries == (sending.entry,)
    assert campaigns.delivery("c-1", "CARD1", "") == sending.delivery
    assert store.claimed(sending.entry.claims) == frozenset(sending.entry.claims)


def test_what_is_claimed_already_or_given_already_stops_card_delivery_and_entry(
    store: Store, campaigns: Campaigns
) -> None:
    first, second, third = (enrolled(store, f"CARD{number}") for number in range(3))
    assert campaigns.deliver_many([a_gift(first, claims=("once:x",))]) == ["done"]
    sendings = [a_gift(second, "other", claims=("once:x",)), a_gift(third), a_gift(third, "mine")]

    assert campaigns.deliver_many(sendings) == ["moved", "moved", "done"]
    assert store.card("CARD1") == second
    assert campaigns.delivery("c-1", "CARD1", "") is None
    assert store.entries("CARD1", 10, "").entries == ()
    assert store.card("CARD2") == sendings[2].card


def test_many_gifts_are_given_at_once_and_a_card_that_moved_has_neither(
    store: Store, campaigns: Campaigns
) -> None:
    cards = [enrolled(store, f"CARD{number:03d}") for number in range(70)]
    scanned(store, "CARD007", "sale-1")
    puts = campaigns.deliver_many([a_gift(card, f"gift-{card.serial}", (card.serial,)) for card in cards])

    assert puts == ["moved" if card.serial == "CARD007" else "done" for card in cards]
    assert len(store.entries("CARD069", 10, "").entries) == 1
    assert [entry.kind for entry in store.entries("CARD007", 10, "").entries] == ["earn"]


# ---- read back ----


def test_deliveries_are_found_by_card_and_occasion(campaigns: Campaigns) -> None:
    there = [a_delivery(f"CARD{number}", occurrence="2026") for number in range(60)]
    campaigns.deliver_many([Sending(each) for each in there])
    keys = [(f"CARD{number}", "2026") for number in range(50, 100)]

    found = campaigns.deliveries_of("c-1", [*keys, ("CARD1", ""), ("CARD2", "2026")])
    assert sorted(found) == sorted([*keys[:10], ("CARD2", "2026")])
    assert found["CARD2", "2026"] == there[2]
    assert campaigns.deliveries_of("c-1", []) == {}
    assert campaigns.deliveries_of("c-2", keys) == {}


@pytest.mark.parametrize("limit", [1, 2, 3, 100])
def test_a_shards_deliveries_are_gone_through_page_by_page(campaigns: Campaigns, limit: int) -> None:
    all_ = [a_delivery(f"CARD{number:02d}", occurrence=of) for number in range(40) for of in ("", "2026")]
    campaigns.deliver_many([Sending(each) for each in [*all_, a_delivery(campaign_id="c-2")]])
    shard = shard_of("CARD00")
    found: list[Delivery] = []
    pages: list[tuple[Delivery, ...]] = []
    after = ""
    for _ in range(len(all_) + 1):
        page = campaigns.deliveries("c-1", shard, after, limit)
        assert len(page.deliveries) <= limit
        pages.append(page.deliveries)
        found += page.deliveries
        after = page.next
        if not after:
            break

    assert after == ""
    assert len(found) > 1
    assert found == [each for each in all_ if shard_of(each.serial) == shard]
    whole = [len({each.serial for each in page}) * 2 == len(page) for page in pages]
    assert all(whole) or limit == 1, "a card's two are on one page"


def test_a_person_is_told_on_one_card_while_the_other_has_not_moved(
    store: Store, campaigns: Campaigns
) -> None:
    first, second = enrolled(store, "CARD1"), enrolled(store, "CARD2")
    mine = replace(a_sending(first), unmoved=((second.serial, second.version_ms),))
    other = replace(a_sending(second), unmoved=((first.serial, first.version_ms),))

    assert campaigns.deliver_many([mine, other]) == ["done", "moved"]
    assert store.card("CARD2") == second
    assert campaigns.delivery("c-1", "CARD2", "") is None
    assert campaigns.deliver(other.delivery, other.card, second.version_ms, None, other.unmoved) == "moved"
    now = ((first.serial, told(first).version_ms),)
    assert campaigns.deliver(other.delivery, other.card, second.version_ms, None, now) == "done"


def test_cards_of_any_programmes_are_read_with_the_wallets_that_hold_them(
    store: Store, campaigns: Campaigns
) -> None:
    enrolled(store, "CARD1", mail="ana@example.com", mail_proven_ms=NOON_MS, siblings=("CARD2",))
    enrolled(store, "CARD2", programme_id="points", phone_proven_ms=NOON_MS)
    store.register(Registration("apple", "CARD1", "phone", NOON_MS, "token", programme_id="coffee"))
    store.register(Registration("google", "CARD1", "object", NOON_MS, programme_id="coffee", unsaved=True))

    found = campaigns.members(["CARD1", "CARD2", "CARD3"])
    assert {serial: member.wallets for serial, member in found.items()} == {
        "CARD1": frozenset({"apple"}),
        "CARD2": frozenset(),
    }
    assert {serial: member.card for serial, member in found.items()} == store.cards(["CARD1", "CARD2"])
