"""The live count over an index of any size: how long until it answers, and how wide its interval is.

The index is made up as it is read: a page takes what DynamoDB takes for 1 MB, its cards are judged for real.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import cast

from chalicelib.domain.audience.audience import Compared
from chalicelib.domain.campaign.attention import Attention
from chalicelib.domain.campaign.campaign import SHARDS
from chalicelib.domain.campaign.pages import CardPage, Member
from chalicelib.domain.card.code import ALPHABET
from chalicelib.entrypoints.api.audience.audiences import COUNT_WITHIN_MS as TYPING_MS
from chalicelib.service.campaign.audience import Asked, reach
from chalicelib.service.campaign.check import COUNT_WITHIN_MS as SENDING_MS
from chalicelib.service.campaign.judge import Zones
from chalicelib.service.campaign.ports import Campaigns
from chalicelib.service.walls import Faults
from tests.support.fakes import NOON_MS, a_card, a_programme_stamps

CALL_S, FULL_PAGE_S = 0.005, 0.055  # a query on AWS, and what 1 MB adds to it
SIZES = (5_000, 2_000_000, 5_000_000)
HALF = Compared("to_reward", "at_most", 5)


@dataclass
class MadeUpIndex:
    """So many cards with serials evenly apart, of which half are meant."""

    cards: int
    pages: int = 0
    members: Sequence[Member] = field(
        default_factory=lambda: [
            Member(a_card(f"CARD{n:04d}", n % 10, messages_consent_ms=NOON_MS), frozenset(("apple",)))
            for n in range(1000)
        ]
    )

    def card_page(self, programme_id: str, shard: int, after: str, limit: int) -> CardPage:
        self.pages += 1
        in_shard = self.cards // SHARDS
        done = _place(after) if after else 0
        read = min(limit, in_shard - done)
        time.sleep(CALL_S + FULL_PAGE_S * read / len(self.members))
        more = done + read < in_shard
        return CardPage(tuple(self.members[:read]), _mark(done + read, in_shard) if more else "")


def run() -> list[str]:
    return [
        _counted(what, size, within_ms)
        for what, within_ms in (("while typing", TYPING_MS), ("before sending", SENDING_MS))
        for size in SIZES
    ]


def _counted(what: str, size: int, within_ms: int) -> str:
    index, began_s = MadeUpIndex(size), time.monotonic()
    asked = Asked(HALF, Attention(), Zones({}, "UTC"), NOON_MS)
    found = reach(
        cast(Campaigns, index),  # a count reads pages and nothing else
        [replace(a_programme_stamps())],
        asked,
        lambda: time.monotonic() - began_s > within_ms / 1000,
        Faults(),
    )
    took_s = time.monotonic() - began_s
    how = (
        "exactly"
        if found.exact
        else f"about, {100 * found.margin / max(1, found.audience):.1f} % more or less"
    )
    return f"{size:,} cards {what}: {took_s:.2f} s, {index.pages} pages, {found.audience:,} meant, {how}"


def _mark(done: int, of: int) -> str:
    """A serial up to which this share of the part lies; what is behind says how many that were."""
    share, signs = done / of, ""
    for _ in range(8):
        share *= len(ALPHABET)
        signs += ALPHABET[int(share)]
        share -= int(share)
    return f"{signs}#{done}"


def _place(after: str) -> int:
    return int(after.partition("#")[2])
