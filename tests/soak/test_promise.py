"""The promise over a hundred thousand changes of rules; `CARNET_LIVES` for another number of lives."""

import os

from tests.domain.programme.promised import Seen, losses
from tests.support.volume import figure

LIVES = int(os.environ.get("CARNET_LIVES", "50000"))  # two changes each
FIRST = 1_000_000  # seeds that `make test` has not had


def test_of_a_hundred_thousand_changes_none_takes_what_was_within_reach() -> None:
    seen = Seen()
    for seed in range(FIRST, FIRST + LIVES):
        assert list(losses(seed, seen)) == [], f"seed {seed}"
    figure(f"{seen.changes} changes, {seen.takings} takings, none lost")
    assert seen.changes > 1.5 * LIVES
