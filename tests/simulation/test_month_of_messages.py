"""A month of campaigns and triggers over the real sweeps: nobody's attention budget is broken, on one
card or on several.

Seeded. The judge counts what each card was told from nothing but the calendar (`test_attention.broken`).
"""

import random
from dataclasses import dataclass, replace

import pytest

from chalicelib.domain.campaign.attention import Attention
from chalicelib.domain.campaign.campaign import Campaign, CampaignSettings, When
from chalicelib.domain.campaign.triggers import TRIGGERS
from chalicelib.domain.card.card import Card, touched
from chalicelib.domain.card.person import proven
from chalicelib.domain.time.units import DAY_MS, HOUR_MS
from chalicelib.service.campaign.campaigns import save
from chalicelib.service.card.person import join_up
from tests.domain.campaign.test_attention import broken, utc
from tests.support.campaign_world import HELLO, World
from tests.support.fakes import MERCHANT, a_card
from tests.support.volume import seeds

FROM_MS = utc("2026-10-05T06:00")  # clocks change within it: on the 25th in Europe, on 1 November in America
DAYS = 32
STEP_MS = 5 * HOUR_MS
ZONES = ("Europe/Chisinau", "America/St_Johns", "Pacific/Kiritimati", "UTC")
BUDGETS = (Attention(), Attention(3, 5, 0, 0, 0), Attention(2, 14, 5, 23 * 60, 6 * 60))
PEOPLE = 3  # of the eight, with a card more
USUAL_N = {"near_reward": 2, "lapsed": 5, "birthday": 3, "expiring": 7}


@dataclass
class Month:
    """A merchant who sends too much, and customers who come when they like."""

    world: World
    chance: random.Random
    attention: Attention
    told: dict[str, list[int]]

    def begin(self) -> None:
        self.world.campaigns.put_settings(CampaignSettings(MERCHANT, self.attention, revision=1))
        for number in range(8):
            self.world.add(self._somebody(number))
        for number in range(PEOPLE):  # and who has a second card
            first = self.card(f"CARD{number:04d}")
            second = replace(self._somebody(8 + number), zone=first.zone, mail=first.mail)
            self.world.add(proven(second, FROM_MS, mail=True))
            join_up(self.world.store, self.card(second.serial), FROM_MS)
        for kind in TRIGGERS:
            self._send(f"t-{kind}", When(trigger=kind, n=USUAL_N.get(kind, 0)))

    def step(self) -> None:
        self.world.now_ms += STEP_MS
        if self.chance.random() < 0.2:
            self._send(f"c-{self.world.now_ms}", When())
        for serial in self.told:
            if self.chance.random() < 0.1:
                self._visit(serial)
        self.world.tick()
        self.world.work()
        for serial, before in self.told.items():
            before.extend(sorted({*self.card(serial).told_ms} - {*before}))

    def _somebody(self, number: int) -> Card:
        serial = f"CARD{number:04d}"
        self.told[serial] = []
        card = a_card(
            serial,
            mail=f"{serial}@example.com",
            balance=self.chance.randrange(12),
            zone=ZONES[number % len(ZONES)],
            birthday=f"10-{self.chance.randrange(5, 32):02d}",
            created_ms=FROM_MS - self.chance.randrange(-10, 700) * DAY_MS,
            expires_ms=FROM_MS + self.chance.randrange(20, 60) * DAY_MS,
            messages_consent_ms=1,
        )
        return proven(card, FROM_MS, mail=True)

    def _send(self, id_: str, when: When) -> None:
        now = self.world.now_ms
        hello = Campaign(id_, MERCHANT, id_, ("coffee",), now, "staff:mara", variants=(HELLO,), when=when)
        wide = replace(hello, holdout_percent=0, send_hours=48)
        self.world.send(save(self.world.context, wide, None, "staff:mara"))

    def _visit(self, serial: str) -> None:
        card = self.card(serial)
        now_s = self.world.now_ms // 1000
        earned = self.chance.randrange(1, 4)
        came = replace(
            card,
            balance=(card.balance + earned) % 14,
            earned=card.earned + earned,
            visit_s=(*card.visit_s, now_s),
        )
        self.world.store.put_card(touched(came, self.world.now_ms), card.version_ms)

    def card(self, serial: str) -> Card:
        card: Card = self.world.store.card(serial)
        return card


@pytest.mark.parametrize("seed", seeds(1, 12))
def test_no_customer_is_told_more_than_the_budget_allows(seed: int) -> None:
    month = Month(World(now_ms=FROM_MS), random.Random(seed), BUDGETS[seed % len(BUDGETS)], {})
    month.begin()
    for _ in range(DAYS * DAY_MS // STEP_MS):
        month.step()

    people: dict[str, list[int]] = {}
    for serial, told in month.told.items():
        people[month.card(serial).mail] = sorted([*people.get(month.card(serial).mail, ()), *told])
    assert len(people) == 8
    for mail, told in people.items():
        zone = next(month.card(serial).zone for serial in month.told if month.card(serial).mail == mail)
        assert broken(told, month.attention, zone) == set()
    assert sum(map(len, month.told.values())) > 40  # the budget was asked for again and again
    reasons = held_reasons(month)
    assert {"per_day", "per_week", "quiet_hours"} & reasons
    assert {"other_card", "other_card_lately"} & reasons


def held_reasons(month: Month) -> set[str]:
    """What messages are, at the end, or were to the end held back by."""
    received = (each for serial in month.told for each in month.world.campaigns.received(serial, 1000))
    return {each.reason for each in received if each.state == "held"}
