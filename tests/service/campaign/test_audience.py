"""How many an audience means: every card is judged as the sending judges it."""

from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import Any

import pytest

from chalicelib.domain.audience.audience import EVERYBODY, Audience, Compared, Condition, OneOf
from chalicelib.domain.campaign.attention import Attention
from chalicelib.domain.campaign.campaign import When
from chalicelib.domain.campaign.pages import CardPage
from chalicelib.domain.card.card import Card, Registration
from chalicelib.domain.card.code import ALPHABET
from chalicelib.domain.card.wallets import WalletName
from chalicelib.domain.errors import NotAllowed, NotFound
from chalicelib.domain.time.units import HOUR_MS
from chalicelib.service.campaign import sample
from chalicelib.service.campaign.audience import Asked, Reach, find, reach, save
from chalicelib.service.campaign.judge import Zones
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

COFFEE, POINTS = a_programme_stamps(), a_programme_points()
ZONES = Zones({"north": "Asia/Tokyo"}, "Europe/Chisinau")
ONE_AWAY = Compared("to_reward", "exactly", 1)


def agreed(serial: str, **changes: Any) -> Card:
    return a_card(serial, **{"messages_consent_ms": NOON_MS, **changes})


def held(store: FakeStore, *serials: str, wallet: WalletName = "apple") -> None:
    for serial in serials:
        store.register(Registration(wallet, serial, f"{wallet}-{serial}", NOON_MS))


def asked(condition: Condition = EVERYBODY, *, now_ms: int = NOON_MS, message: bool = True) -> Asked:
    return Asked(condition, Attention(), ZONES, now_ms, message)


def never() -> bool:
    return False


def after(calls: int) -> Callable[[], bool]:
    """Late once it has been asked so many times."""
    left = iter(range(calls))
    return lambda: next(left, None) is None


def many(count: int) -> FakeCampaigns:
    """Cards in no wallet, all one away, in one of two languages."""
    cards = [a_card(f"CARD{n:04}", 9, language="ro" if n % 2 else "en") for n in range(count)]
    return FakeCampaigns(FakeStore(COFFEE, *cards))


def test_each_of_the_audience_is_counted_for_what_becomes_of_it() -> None:
    store = FakeStore(
        agreed("BOTH"),
        agreed("APPLE", language="fr"),
        agreed("NONE"),
        a_card("SILENT"),
        a_card("SILENT-NONE"),
        agreed("TOLD", told_ms=(NOON_MS - HOUR_MS,)),
        agreed("VOID", state="voided"),
        agreed("OVER", expires_ms=NOON_MS),
    )
    held(store, "BOTH", "APPLE", "SILENT", "TOLD", "VOID", "OVER")
    held(store, "BOTH", wallet="google")

    found = reach(FakeCampaigns(store), [COFFEE], asked(), never, Faults())

    assert found == Reach(
        cards=6,
        audience=6,
        reachable=2,
        wallets={"apple": 2, "google": 1, "browser": 0},
        no_wallet=2,
        no_consent=1,
        held={"gap": 1},
        languages={"en": 5, "fr": 1},
        possible=3,
        possible_wallets={"apple": 3, "google": 1, "browser": 0},
        least=6,
        most=6,
    )
    assert found.audience == found.reachable + found.no_wallet + found.no_consent + sum(found.held.values())


def test_only_the_meant_are_counted_and_in_each_programme_by_its_own_rules() -> None:
    store = FakeStore(
        agreed("A", balance=9), agreed("B", balance=8), agreed("C", balance=49, programme_id="points")
    )

    found = reach(FakeCampaigns(store), [COFFEE, POINTS], asked(ONE_AWAY), never, Faults())

    assert (found.cards, found.audience) == (3, 2)
    assert reach(FakeCampaigns(store), [COFFEE], asked(ONE_AWAY), never, Faults()).audience == 1
    assert reach(FakeCampaigns(store), [], asked(), never, Faults()).cards == 0


def test_with_a_trigger_those_count_whose_moment_is_now() -> None:
    store = FakeStore(agreed("A", balance=9), agreed("B", balance=8), agreed("C", balance=9))
    held(store, "A", "B", "C")
    near = replace(asked(), when=When(trigger="near_reward", n=1))

    found = reach(FakeCampaigns(store), [COFFEE], near, never, Faults())

    assert (found.cards, found.audience, found.reachable) == (3, 2, 2)


def test_night_holds_nobody_back_in_a_count_but_the_budget_does() -> None:
    store = FakeStore(agreed("FRESH"), agreed("TOLD", told_ms=(NOON_MS - HOUR_MS,)))
    held(store, "FRESH", "TOLD")
    midnight_ms = NOON_MS - NOON_MS % (24 * HOUR_MS)

    at_night = reach(
        FakeCampaigns(store), [COFFEE], asked(now_ms=midnight_ms + 22 * HOUR_MS), never, Faults()
    )

    assert at_night.reachable + sum(at_night.held.values()) == 2
    assert "quiet_hours" not in at_night.held
    assert at_night.reachable >= 1


def test_a_change_of_face_asks_neither_consent_nor_attention() -> None:
    store = FakeStore(a_card("SILENT"), agreed("TOLD", told_ms=(NOON_MS - HOUR_MS,)), a_card("NONE"))
    held(store, "SILENT", "TOLD")

    found = reach(FakeCampaigns(store), [COFFEE], asked(message=False), never, Faults())

    assert (found.reachable, found.no_wallet, found.no_consent, found.held) == (2, 1, 0, {})


def test_a_card_is_judged_by_the_clock_it_lives_by() -> None:
    """At 16:00 UTC on 31 October it is 1 November in Tokyo, and not yet in Chisinau."""
    now_ms = 1_793_462_400_000
    november = OneOf("birthday_month", ("this",))
    store = FakeStore(
        a_card("TOKYO", birthday="11-20", outlets=("north",)),
        a_card("CHISINAU", birthday="11-20", outlets=("south",)),
        a_card("OWN", birthday="11-20", zone="Asia/Tokyo"),
    )

    found = reach(FakeCampaigns(store), [COFFEE], asked(november, now_ms=now_ms), never, Faults())

    assert found.audience == 2


def test_while_time_remains_the_count_is_exact() -> None:
    found = reach(many(3000), [COFFEE], asked(ONE_AWAY), never, Faults())

    assert (found.cards, found.audience, found.no_wallet, found.exact) == (3000, 3000, 3000, True)
    assert found.languages == {"en": 1500, "ro": 1500}


def a_city(count: int, seed: int = 1) -> FakeCampaigns:
    """Cards with the serials that real ones have, every third with a reward near."""
    dice = Random(seed)
    serials = ("".join(dice.choices(ALPHABET, k=26)) for _ in range(count))
    cards = [a_card(serial, 9 if n % 3 else 1) for n, serial in enumerate(serials)]
    return FakeCampaigns(FakeStore(COFFEE, *cards))


@pytest.mark.parametrize("pages", [1, 3, 9])
def test_when_it_is_late_the_cards_read_so_far_stand_for_all(pages: int, monkeypatch: Any) -> None:
    monkeypatch.setattr(sample, "PAGE", 100)
    monkeypatch.setattr(sample, "LEAST", 0)

    found = reach(a_city(6_000), [COFFEE], asked(ONE_AWAY), after(pages - 1), Faults())

    assert found.exact is False
    assert found.share == pytest.approx(pages * 100 / 6_000, rel=0.3)
    assert abs(found.audience - 4_000) <= found.margin
    assert found.margin < 4_000 * 0.8 / pages**0.5


def test_the_audience_lies_within_its_margin_as_often_as_it_says(monkeypatch: Any) -> None:
    monkeypatch.setattr(sample, "PAGE", 200)
    monkeypatch.setattr(sample, "LEAST", 0)
    within = 0
    for seed in range(60):
        found = reach(a_city(1_500, seed), [COFFEE], asked(ONE_AWAY), after(1), Faults())
        within += abs(found.audience - 1_000) <= found.margin
    assert within >= 54


class Noted(FakeCampaigns):
    """Notes whose pages were read."""

    read: list[str]

    def card_page(self, programme_id: str, shard: int, after: str, limit: int) -> CardPage:
        self.read = [*getattr(self, "read", []), programme_id]
        return super().card_page(programme_id, shard, after, limit)


def test_of_few_cards_all_are_counted_however_late_it_is() -> None:
    found = reach(a_city(300), [COFFEE], asked(ONE_AWAY), lambda: True, Faults())

    assert (found.exact, found.audience, found.margin) == (True, 200, 0)


def test_the_first_page_of_every_programme_is_read_however_late_it_is(monkeypatch: Any) -> None:
    monkeypatch.setattr(sample, "LEAST", 0)
    campaigns = Noted(FakeStore(COFFEE, POINTS, agreed("A"), agreed("B", programme_id="points")))

    assert reach(campaigns, [COFFEE, POINTS], asked(), lambda: True, Faults()).exact is False
    assert campaigns.read == [COFFEE.id, POINTS.id]


# ---- saved ----


def test_a_saved_audience_is_found_and_another_merchants_is_not() -> None:
    campaigns = many(0)
    first = save(campaigns, Audience("a1", MERCHANT, "Near", ONE_AWAY), None)

    assert find(campaigns, MERCHANT, "a1") == first
    for merchant_id, audience_id in ((MERCHANT, "a2"), ("m-2", "a1")):
        with pytest.raises(NotFound):
            find(campaigns, merchant_id, audience_id)


def test_of_two_changes_to_one_revision_the_second_is_refused() -> None:
    campaigns = many(0)
    first = save(campaigns, Audience("a1", MERCHANT, "Near", ONE_AWAY), None)

    second = save(campaigns, replace(first, name="Mine"), first.revision)
    with pytest.raises(NotAllowed, match="audience_changed"):
        save(campaigns, replace(first, name="Yours"), first.revision)

    assert find(campaigns, MERCHANT, "a1") == second
