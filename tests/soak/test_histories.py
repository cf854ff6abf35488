"""Histories of cards on programmes with all parts, as many as there is time for: none breaks a rule."""

import os
import random
import time

import pytest

from tests.domain.ledger import judges
from tests.domain.ledger.histories import lived
from tests.domain.ledger.test_properties import CARDS, PROGRAMMES
from tests.support.fakes import a_card
from tests.support.volume import IN_SOAK, figure

WANTED = int(os.environ.get("CARNET_HISTORIES", "1000000"))
WITHIN_S = float(os.environ.get("CARNET_HISTORIES_S", "2400"))  # the soak has an hour for everything
STEPS = 12  # what breaks does so within a few; a thousand short ones meet more than a few long ones
SHARES = 2  # one a core, as the soak has


@IN_SOAK
@pytest.mark.timeout(WITHIN_S + 120)
@pytest.mark.parametrize("share", range(SHARES))
def test_no_history_of_very_many_breaks_a_rule(share: int) -> None:
    ends_s = time.monotonic() + WITHIN_S
    lives = entries = 0
    for seed in range(share, WANTED, SHARES):
        if time.monotonic() > ends_s:
            break
        kind = list(PROGRAMMES)[seed // SHARES % 2]
        rng = random.Random(f"judge {seed}")
        shop, ended_ms = lived(PROGRAMMES[kind], [a_card(serial) for serial in CARDS], seed, STEPS)
        judges.holds_what_entries_say(shop, ended_ms, rng)
        judges.nothing_is_overdrawn(shop, ended_ms)
        judges.once_is_once(shop)
        judges.owed_as_the_cards_were(shop, rng)
        judges.erasing_changes_no_sum(shop, ended_ms, rng)
        if kind == "stamps":
            judges.tier_is_kept(shop, ended_ms)
        lives += 1
        entries += len(shop.entries)
    took_s = time.monotonic() - ends_s + WITHIN_S
    figure(f"\n{lives:,} histories with {entries:,} entries in {took_s:.0f} s: {lives / took_s:.0f} a second")

    assert lives >= min(WANTED // SHARES, 1000)
