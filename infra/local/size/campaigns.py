"""Campaigns by the hundred, as a marketer leaves them behind: sent and measured, stopped, planned, begun.
Always the same for the same number."""

import hashlib
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import get_args

from chalicelib.domain.audience.audience import EVERYBODY
from chalicelib.domain.audience.ready_made import READY_MADE
from chalicelib.domain.campaign.approval import content_digest
from chalicelib.domain.campaign.campaign import SHARDS, Campaign, CampaignState, Progress, Variant, When
from chalicelib.domain.campaign.result.counts import (
    Arm,
    Arrived,
    CountKey,
    HeldFor,
    Metric,
    Power,
    Step,
    Summed,
)
from chalicelib.domain.campaign.result.effect import sample_of
from chalicelib.domain.campaign.result.result import with_snapshot
from chalicelib.domain.text import LANGUAGES
from chalicelib.domain.time.units import DAY_MS, HOUR_MS

# Of all, in this order: the oldest are done; what is begun, planned or half written is of late.
STATES: tuple[tuple[CampaignState, int], ...] = (
    ("done", 250),
    ("cancelled", 20),
    ("draft", 16),
    ("waiting", 4),
    ("scheduled", 10),
    ("paused", 4),
    ("running", 2),
)
PEOPLE = ("staff:marketer", "staff:manager", "staff:owner")
NAMES = ("Double stamps", "We miss you", "One more to go", "Rainy Tuesday", "New cake", "Thank you")
TITLES = ("One stamp to your coffee", "We have missed you", "Cake of the week", "Brunch is back")
TEXTS = ("Come by this week, it is ready for you.", "A table by the window waits.", "Fresh from the oven.")
ZONE = "Europe/Chisinau"
EVERY_MS = 36 * HOUR_MS  # a campaign
LOOKS_MS = 20 * HOUR_MS  # until a trigger's cards are looked through again
PART = (0.02, 0.3)  # of the cards are meant
VISITS, BASKET_MINOR = (0, 1, 2, 3, 4), 450
SENT_VISITS, SPARED_VISITS = (52, 27, 13, 6, 2), (60, 24, 10, 4, 2)  # of a hundred so many came so often
ARRIVES = 0.93
TAKEN: tuple[Step, ...] = ("sent", "pushed", "accepted")


def campaigns(
    merchant_id: str, programmes: tuple[str, ...], count: int, cards: int, now_ms: int
) -> Iterator[tuple[Campaign, tuple[Progress, ...]]]:
    """Each with how far its sweeps came; the latest is made today."""
    for number in range(count):
        digest = hashlib.sha256(f"{merchant_id}:campaign:{number}".encode()).hexdigest()
        dice = random.Random(digest)
        bare = replace(
            _written(f"j{digest[:12]}", merchant_id, programmes, dice),
            name=f"{dice.choice(NAMES)} {number + 1}",
            created_ms=now_ms - (count - number) * EVERY_MS,
        )
        lived = _lived(bare, _state(number, count), now_ms, dice)
        parts = tuple(_parts(lived, cards, dice)) if lived.turns else ()
        yield with_snapshot(lived, parts, lived.ended_ms or now_ms), parts


def _state(number: int, count: int) -> CampaignState:
    place = number * sum(n for _, n in STATES) // count
    for state, n in STATES:
        place -= n
        if place < 0:
            return state
    return "draft"


def _written(id_: str, merchant_id: str, programmes: tuple[str, ...], dice: random.Random) -> Campaign:
    by, meant = dice.choice(PEOPLE), dice.choice((programmes, programmes[:1]))
    words = Variant("a", {"en": dice.choice(TITLES)}, {"en": dice.choice(TEXTS)})
    audience = dice.choice((EVERYBODY, *READY_MADE.values()))
    return Campaign(
        id_, merchant_id, id_, meant, 0, by, audience, (words,), when=When(zone=ZONE), revision=1
    )  # fmt: skip


def _lived(bare: Campaign, state: CampaignState, now_ms: int, dice: random.Random) -> Campaign:
    """With its state and its times."""
    campaign = replace(bare, state=state, submitted_by="" if state == "draft" else bare.created_by)
    if state in ("draft", "waiting"):
        return campaign
    always = state in ("running", "paused")
    if always:
        campaign = replace(campaign, when=When(trigger="lapsed", n=45, zone=ZONE))
    campaign = replace(campaign, cleared=content_digest(campaign))
    if state == "scheduled":
        starts_ms = now_ms + dice.randint(2, 20) * DAY_MS
        until_ms = starts_ms + campaign.send_hours * HOUR_MS
        return replace(campaign, starts_ms=starts_ms, until_ms=until_ms, due_ms=starts_ms)
    begun_ms = campaign.created_ms + 2 * HOUR_MS
    begun = replace(
        campaign,
        starts_ms=begun_ms,
        turns={"deliver": 1, "measure": 1},
        began={"deliver": begun_ms, "measure": begun_ms},
    )
    if always:
        return replace(begun, due_ms=now_ms + LOOKS_MS if state == "running" else 0)
    measured_ms = begun_ms + HOUR_MS + campaign.window_days * DAY_MS
    over = measured_ms < now_ms
    return replace(
        begun,
        until_ms=begun_ms + campaign.send_hours * HOUR_MS,
        ended_ms=begun_ms + HOUR_MS,
        measured_ms=measured_ms if over else 0,
        due_ms=0 if over else measured_ms,
    )


def _parts(campaign: Campaign, cards: int, dice: random.Random) -> Iterator[Progress]:
    """Sixteen parts of its sending for each programme, and of its measuring."""
    at_ms = campaign.ended_ms or campaign.starts_ms
    each = round(cards * dice.uniform(*PART)) // SHARDS // len(campaign.programmes)
    for shard in range(SHARDS):
        counts: Counter[CountKey] = Counter()
        for programme_id in campaign.programmes:
            sent = _sent(each, dice)
            counts.update(sent)
            yield _done(Progress(campaign.id, "deliver", shard, programme_id, counts=sent), at_ms)
        yield _done(Progress(campaign.id, "measure", shard, counts=_measured(counts, dice)), at_ms)


def _done(progress: Progress, at_ms: int) -> Progress:
    return replace(progress, turn=1, done=True, updated_ms=at_ms)


def _sent(planned: int, dice: random.Random) -> Counter[CountKey]:
    silent = round(planned * dice.uniform(0.1, 0.25))
    tired = round(planned * dice.uniform(0, 0.1))
    told = planned - silent - tired
    spared = round(told / 10)
    held: dict[CountKey, int] = {HeldFor("no_consent"): silent, HeldFor("per_week"): tired}
    return Counter({"sent": told - spared, "held_out": spared, **held})


def _measured(sent: Counter[CountKey], dice: random.Random) -> Counter[CountKey]:
    counts: Counter[CountKey] = Counter({**sent, "planned": sent.total()})
    for n in range(sent["sent"]):
        wallet, language = "google" if n % 5 > 2 else "apple", LANGUAGES[n % len(LANGUAGES)]
        came: tuple[Step, ...] = TAKEN if dice.random() < ARRIVES else ("sent", "removed")
        counts.update(Arrived(wallet, language, step) for step in came)
    counts.update(_visits("a", sent["sent"], SENT_VISITS, dice))
    counts.update(_visits("held_out", sent["held_out"], SPARED_VISITS, dice))
    return counts


def _visits(arm: Arm, cards: int, weights: tuple[int, ...], dice: random.Random) -> Counter[CountKey]:
    """With what each visit brought; nobody took a reward."""
    visits = dice.choices(VISITS, weights, k=cards)
    done: dict[Metric, list[int]] = {
        "visits": visits,
        "spend": [n * BASKET_MINOR for n in visits],
        "redemptions": [0] * cards,
    }
    found: Counter[CountKey] = Counter()
    for metric, values in done.items():
        sample = sample_of(values)
        found.update({Summed(arm, metric, power): getattr(sample, power) for power in get_args(Power)})
    return found
