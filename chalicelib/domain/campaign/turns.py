"""A trigger's turns: when its cards are looked through. Twice a day, and again for those who were held back.

Every occasion lasts a local day at least, and between two turns are seventeen hours at most: none is missed,
in whichever zone a card lives and on days when the clocks change. A turn more would read every card
of a chain again, which is what triggers cost.
"""

import hashlib
from datetime import timedelta

from chalicelib.domain.time.units import HOUR_MS
from chalicelib.domain.time.wall_clock import first_ms, local, wall

TURN_HOURS = (10, 17)  # of the campaign's zone: when people look at their phone, after any night
TURNS_A_DAY = len(TURN_HOURS)
SPREAD_MINUTES = 120  # so that not all merchants' triggers of a zone are due at once
HELD_AGAIN_MS = 6 * HOUR_MS  # who was held back has another turn, no sooner than this after the last
MONTH_DAYS = 30


def next_turn_ms(campaign_id: str, last_ms: int, zone: str, held_until_ms: int = 0) -> int:
    """When the turn after the one of `last_ms` is due; `held_until_ms`: when the first who was held back may
    be told (0: nobody was)."""
    minute = hashlib.sha256(campaign_id.encode()).digest()[0] * SPREAD_MINUTES // 256
    today = local(last_ms, zone).date()
    turns = [
        first_ms(wall(today + timedelta(days=days), hour * 60 + minute), zone)
        for days in (0, 1)
        for hour in TURN_HOURS
    ]
    planned_ms = min(at_ms for at_ms in turns if at_ms > last_ms)
    return min(planned_ms, max(held_until_ms, last_ms + HELD_AGAIN_MS)) if held_until_ms else planned_ms
