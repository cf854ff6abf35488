"""The winner: which of two wordings goes to the rest, once those who got them first had time to come."""

from collections.abc import Sequence
from typing import Literal

from chalicelib.domain.campaign.campaign import Campaign, Progress
from chalicelib.domain.campaign.later.choosing import asking, undecided
from chalicelib.domain.campaign.lifecycle import Next, chosen, unfinished
from chalicelib.domain.campaign.result.effect import Effect
from chalicelib.domain.campaign.result.result import result_of
from chalicelib.domain.campaign.result.verdict import verdict_of


def better_of(texts: Effect | None) -> Literal["", "a", "b"]:
    """Which wording brought more visits; "" where nobody can tell. `texts` is the effect of "a" over "b"."""
    verdict = verdict_of(texts) if texts else "few"
    return "a" if verdict == "more" else "b" if verdict == "less" else ""


def with_winner(campaign: Campaign, progress: Sequence[Progress], now_ms: int) -> Next:
    """The campaign with what the rest gets, as soon as that can be said; as it is before, and where somebody
    is to be asked."""
    if campaign.state != "running" or not undecided(campaign) or campaign.winner is None:
        return Next(campaign)
    counted = campaign.began.get("measure", 0) >= campaign.decides_ms
    if not counted or unfinished(campaign, "measure", progress):
        return Next(campaign)
    found = better_of(result_of(progress).texts.get("visits"))
    if not found and campaign.winner.unclear == "ask":
        return Next(asking(campaign, now_ms))
    return chosen(campaign, found or "half", "", progress, now_ms)
