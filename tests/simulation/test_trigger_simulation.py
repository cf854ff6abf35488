"""Birthdays over nights on which clocks change, in several zones; workers die and people pause.

Whatever happened, each card whose birthday came is told of it once, by day, and nobody else is. Who was awake
only while the trigger paused may go without.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from chalicelib.domain.campaign.attention import Attention
from chalicelib.domain.campaign.campaign import CampaignSettings, When
from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import CarnetError
from chalicelib.domain.time.units import DAY_MS, HOUR_MS, MINUTE_MS
from chalicelib.domain.time.wall_clock import first_ms, local, wall
from chalicelib.service.campaign.campaigns import pause, resume
from tests.simulation.bad_luck import Died, Luck, Unlucky
from tests.support.campaign_world import ZONE, World
from tests.support.fakes import MERCHANT, a_card
from tests.support.volume import seeds

SEEDS = seeds(3, 150)
FIRST = {"spring": date(2026, 3, 24), "autumn": date(2026, 10, 20)}  # clocks change in the days after
DAYS = 9
ZONES = (
    "",
    "Europe/Lisbon",
    "America/New_York",
    "Africa/Cairo",
    "Australia/Lord_Howe",
    "Asia/Tokyo",
    "Pacific/Honolulu",
)
STEP_MS = 20 * MINUTE_MS
PAUSED_MS = 5 * HOUR_MS


def guests(first: date, seen_ms: int) -> Iterator[Card]:
    """One of each day, before and after too, in each zone."""
    for day in range(-2, DAYS + 2):
        on = first + timedelta(days=day)
        for number, zone in enumerate(ZONES):
            serial, birthday = f"BORN{day + 2:02d}{number}", f"{on.month:02d}-{on.day:02d}"
            yield a_card(serial, birthday=birthday, zone=zone, messages_consent_ms=seen_ms)


class Shop:
    """A birthday's trigger, begun at the midnight of `first`, in bad luck."""

    def __init__(self, seed: int, first: date) -> None:
        self.luck = Luck(seed, death=0.01, interleave=0.0)
        self.world = World(now_ms=first_ms(wall(first, 0), ZONE))
        self.store, self.campaigns = self.world.store, self.world.campaigns
        self.campaigns.put_settings(CampaignSettings(MERCHANT, Attention(3, 9, 0), revision=1))
        self.world.add(*guests(first, self.world.now_ms))
        self.paused_ms = 0
        self.pauses: list[tuple[int, int]] = []
        self.world.send(self.world.draft(when=When(zone=ZONE, trigger="birthday")))
        self.world.store = Unlucky(self.store, self.luck, lambda: None)
        self.world.campaigns = Unlucky(self.campaigns, self.luck, lambda: None)

    def run(self) -> None:
        end_ms = self.world.now_ms + DAYS * DAY_MS
        while self.world.now_ms < end_ms:
            self._pause_or_resume()
            self._alive(self.world.tick)
            for _ in range(len(self.world.queue.messages)):
                work, _delay = self.world.queue.messages.pop(0)
                if self.luck.strikes(self.luck.repeat):
                    self.world.queue.send([work])
                if not self._alive(lambda work=work: self.world.do(work)) and self.luck.strikes(0.7):
                    self.world.queue.send([work])
            self.world.now_ms += STEP_MS

    def _pause_or_resume(self) -> None:
        context = replace(self.world.context, campaigns=self.campaigns, store=self.store)
        state = self.campaigns.campaign(MERCHANT, "c1")
        try:
            if state.state == "paused" and self.world.now_ms - self.paused_ms >= PAUSED_MS:
                resume(context, state, "staff:mara")
                self.pauses.append((self.paused_ms, self.world.now_ms))
            elif state.state == "running" and self.luck.strikes(0.03):
                pause(context, state, "staff:mara")
                self.paused_ms = self.world.now_ms
        except CarnetError:
            pass  # not for now

    def _alive(self, act: Any) -> bool:
        try:
            act()
        except Died:
            return False
        return True


@pytest.mark.parametrize("season", FIRST)
@pytest.mark.parametrize("seed", SEEDS)
def test_each_birthday_is_told_once_whatever_the_clocks_do(seed: int, season: str) -> None:
    first = FIRST[season]
    shop = Shop(seed, first)
    began_ms = shop.world.now_ms
    shop.run()

    for card in shop.store.all_cards():
        zone = card.zone or ZONE
        month, day = map(int, card.birthday.split("-"))
        from_ms = first_ms(wall(date(2026, month, day), 0), zone)
        until_ms = first_ms(wall(date(2026, month, day) + timedelta(days=1), 0), zone)
        told, day_ms = len(card.told_ms), (from_ms + 9 * HOUR_MS - HOUR_MS, until_ms - 3 * HOUR_MS + HOUR_MS)
        undisturbed = all(end_ms < day_ms[0] or day_ms[1] < begin_ms for begin_ms, end_ms in shop.pauses)
        if began_ms <= from_ms and until_ms <= began_ms + DAYS * DAY_MS - DAY_MS and undisturbed:
            assert told == 1, (card.serial, zone)
        else:
            assert told <= 1
        for at_ms in card.told_ms:
            shown = local(at_ms, zone)
            assert (shown.month, shown.day) == (month, day)
            assert 9 <= shown.hour < 21
