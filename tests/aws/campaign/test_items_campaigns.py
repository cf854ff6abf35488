"""What campaigns keep survives the table, and a regular's card fits one write unit."""

from dataclasses import replace
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from chalicelib.aws.campaign.items import (
    audience_item,
    audience_of,
    campaign_item,
    campaign_of,
    delivery_item,
    progress_item,
    progress_of,
)
from chalicelib.aws.card.items import card_item
from chalicelib.aws.table.items import from_attributes, wire
from chalicelib.domain.audience.audience import Audience, Condition, condition_of
from chalicelib.domain.campaign.campaign import Campaign, Delivery, Progress
from chalicelib.domain.campaign.result.counts import (
    ARMS,
    METRICS,
    STEPS,
    Arrived,
    Counts,
    Followed,
    FollowedArm,
    FollowedUp,
    FollowedVisits,
    HeldFor,
    Power,
    RefusedFor,
    Summed,
    Total,
)
from chalicelib.domain.card.card import Card
from chalicelib.domain.ledger.summary import OUTLETS_KEPT, VISITS_KEPT
from chalicelib.domain.text import LANGUAGES
from chalicelib.domain.time.units import DAY_S
from tests.aws.table.test_items import every_field, words
from tests.bench.meter import item_bytes
from tests.support.audiences import conditions
from tests.support.fakes import NOON_MS, NOON_S, a_card

WRITE_UNIT = 1024

wallets, languages = st.sampled_from(("apple", "google", "none")), st.sampled_from(LANGUAGES)
keys = st.one_of(
    st.sampled_from(get_args(Total)),
    st.builds(HeldFor, words),
    st.builds(Arrived, wallets, languages, st.sampled_from(STEPS)),
    st.builds(RefusedFor, wallets, words),
    st.builds(
        Followed, st.integers(1, 5), st.sampled_from(("", "1a", "2b")), st.sampled_from(get_args(FollowedUp))
    ),
    st.builds(
        FollowedVisits,
        st.sampled_from(("1a", "2b")),
        st.sampled_from(get_args(FollowedArm)),
        st.sampled_from(get_args(Power)),
    ),
    st.builds(Summed, st.sampled_from(ARMS), st.sampled_from(METRICS), st.sampled_from(get_args(Power))),
)
counts = st.dictionaries(keys, st.integers(0, 10**9), max_size=5)


@given(every_field(Delivery))
def test_a_delivery_survives_the_table(delivery: Delivery) -> None:
    assert from_attributes(Delivery, delivery_item(delivery)) == delivery


@given(counts, counts, words, st.booleans())
def test_progress_survives_the_table(now: Counts, before: Counts, after: str, done: bool) -> None:
    progress = Progress("c-1", "deliver", 3, "coffee", 2, after, done, now, before, 7)

    assert progress_of(progress_item(progress)) == progress


@given(conditions.map(condition_of))
def test_a_condition_of_any_shape_survives_the_table(condition: Condition) -> None:
    campaign = Campaign("c-1", "m-1", "One", ("coffee",), NOON_MS, "me", condition)
    audience = Audience("a-1", "m-1", "One", condition)

    assert campaign_of(campaign_item(campaign)) == campaign
    assert audience_of(audience_item(audience)) == audience


@given(st.lists(st.integers(-(10**15), 10**15)))
def test_numbers_in_a_row_are_one_attribute(numbers: list[int]) -> None:
    card = a_card(told_ms=tuple(numbers))
    item = card_item(card)

    assert from_attributes(Card, item) == card
    assert not numbers or item["told_ms"].keys() == {"S"}


def test_numbers_that_were_written_as_a_list_are_still_read() -> None:
    item = {**card_item(a_card()), "visit_s": {"L": [wire(7), wire(9)]}}

    assert from_attributes(Card, item).visit_s == (7, 9)


def test_a_regulars_card_fits_one_write_unit() -> None:
    """As many visits as are kept, one in ten days; with everything else that it may hold it takes two."""
    regular = replace(
        a_card("7K2M9QX4TB6WEF8HJ3N5PRVYAC", 1234567),
        merchant_id="m-0123456789ab",
        programme_id="m-0123456789ab-coffee",
        holder_name="Ștefania Constantinescu",
        phone="+373 69123456",
        messages_consent_ms=NOON_MS,
        birthday="02-29",
        zone="Europe/Chisinau",
        visits=400,
        spent_minor=12_345_678,
        earned=4000,
        visit_s=tuple(int(NOON_S) + number * 10 * DAY_S + 4321 for number in range(VISITS_KEPT)),
        outlets=("o-00000001", "o-00000002"),
        news="c-0123456789abcdef-a-1",
        told_ms=tuple(NOON_MS + number * DAY_S * 1000 for number in range(4)),
    )
    full = replace(
        regular,
        mail="stefania.constantinescu@example.com",
        expires_ms=NOON_MS,
        outlets=tuple(f"o-{number:08d}" for number in range(OUTLETS_KEPT)),
        face="c-0123456789abcdef-a-1",
        scanned_ms=tuple(NOON_MS + number for number in range(10)),
    )

    assert 900 < item_bytes(card_item(regular)) <= WRITE_UNIT
    assert item_bytes(card_item(full)) <= 2 * WRITE_UNIT
