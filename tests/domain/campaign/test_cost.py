"""What a campaign costs and how long it takes, from the price file that is deployed."""

import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

import chalicelib
from chalicelib.domain.campaign.cost import (
    STAGES,
    UNITS,
    Prices,
    Unit,
    UnitPrice,
    Volume,
    estimate,
    prices_of,
    waits_for,
)
from chalicelib.words import knows, say

FILE = Path(chalicelib.__file__).with_name("prices.toml")
MILLION = 1_000_000


def prices() -> Prices:
    return prices_of(tomllib.loads(FILE.read_text()))


def micros(unit: Unit, volume: Volume, at: Prices) -> int:
    return next(part.micros for part in estimate(volume, at).parts if part.unit == unit)


def on(apple: int, google: int) -> dict[str, int]:
    return {"apple": apple, "google": google}


def test_the_file_has_a_date_a_currency_and_its_sources() -> None:
    read = prices()
    assert date.fromisoformat(read.as_of).year >= 2026
    assert (read.currency, read.region) == ("USD", "eu-west-1")
    assert all(source.startswith("https://") for source in read.sources)
    assert set(read.units) == set(UNITS)
    assert set(read.counts) == set(STAGES)


def test_parts_add_up_to_the_total() -> None:
    cost = estimate(
        Volume(looked_at=1000, sent=300, wallets={"apple": 200, "google": 120}, held=30), prices()
    )
    assert cost.total_micros == sum(part.micros for part in cost.parts)
    assert {part.unit for part in cost.parts} == set(UNITS)


def test_each_unit_is_priced_as_the_file_says() -> None:
    read = prices()
    written = Volume(looked_at=0, sent=MILLION)
    for_one = read.counts["sent"]["write_units"] + read.counts["measured"].get("write_units", 0)
    assert micros("write_units", written, read) == round(
        for_one * read.units["write_units"].per_million * MILLION
    )


def test_pushes_and_google_cost_nothing_but_time() -> None:
    cost = estimate(Volume(MILLION, MILLION, on(MILLION, MILLION)), prices())
    free = {part.unit: part.micros for part in cost.parts if part.unit in ("pushes", "google_calls", "cards")}
    assert set(free.values()) == {0}


def test_ten_times_the_cards_cost_ten_times_as_much() -> None:
    one = estimate(Volume(10_000, 9_000, on(5_000, 4_000), 1_000), prices())
    ten = estimate(Volume(100_000, 90_000, on(50_000, 40_000), 10_000), prices())
    assert ten.total_micros == pytest.approx(10 * one.total_micros, rel=0.001)


def test_google_s_twenty_calls_a_second_are_what_a_large_campaign_waits_for() -> None:
    cost = estimate(Volume(100_000, 90_000, on(45_000, 45_000), 10_000), prices())
    assert cost.bounded_by == "google_calls"
    assert cost.seconds >= 45_000 / 20


def test_a_campaign_says_how_many_cards_google_reaches_too_late_for_a_notification() -> None:
    in_two_days = 20 // 2 * 2 * 86_400
    assert estimate(Volume(MILLION, MILLION, on(MILLION, in_two_days)), prices()).unannounced == 0
    assert estimate(Volume(MILLION, MILLION, on(0, in_two_days + 270_000)), prices()).unannounced == 270_000


def test_without_google_something_else_bounds_it() -> None:
    assert estimate(Volume(100_000, 90_000, on(90_000, 0)), prices()).bounded_by != "google_calls"


def test_nobody_costs_nothing_and_takes_no_time() -> None:
    cost = estimate(Volume(0, 0, on(0, 0)), prices())
    assert (cost.total_micros, cost.seconds) == (0, 0)


def test_an_unbounded_unit_never_bounds() -> None:
    read = prices()
    free = replace(read, units={unit: UnitPrice(1.0, None) for unit in UNITS})
    assert estimate(Volume(10, 10, on(10, 10)), free).seconds == 0


@pytest.mark.parametrize("wrong", ["units", "counts"])
def test_a_misspelt_name_in_the_file_is_named(wrong: str) -> None:
    read = tomllib.loads(FILE.read_text())
    read[wrong]["wirte_units"] = {"per_million": 1}
    with pytest.raises(ValueError, match="wirte_units"):
        prices_of(read)


def test_a_missing_price_is_named() -> None:
    read = tomllib.loads(FILE.read_text())
    del read["units"]["bytes_out"]
    with pytest.raises(KeyError, match="bytes_out"):
        prices_of(read)


def test_every_unit_has_a_name_and_every_limit_a_sentence() -> None:
    for unit in UNITS:
        assert knows(f"cost_{unit}")
        assert knows(f"cost_waits_{unit}") == bool(prices().units[unit].per_second)


def test_what_is_waited_for_is_said_with_its_rate() -> None:
    waiting = waits_for("google_calls", prices())
    assert waiting is not None
    assert say(waiting, "en") == "Google takes 20 calls a second from you, for all campaigns together."
    assert waits_for("bytes_out", prices()) is None
