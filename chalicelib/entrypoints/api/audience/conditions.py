"""A condition as a caller sends it, made whole by what the merchant has; and what its things are called."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from chalicelib import wiring
from chalicelib.domain.audience.audience import Audience, Condition
from chalicelib.domain.audience.condition import read_condition
from chalicelib.domain.audience.needs import needs
from chalicelib.domain.audience.said import Names
from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.entrypoints.api.audience.views import names_of
from chalicelib.entrypoints.http.callers import Caller
from chalicelib.service.audience.tops import COUNT_WITHIN_MS, with_tops


def whole_condition(
    caller: Caller, plain: dict[str, Any], at: str, before: Condition | None = None, own: str = ""
) -> Condition:
    """With the audiences that it names as they are now, and with what its tops take: as it was `before` where
    it asks the same."""

    @cache
    def known() -> dict[str, Audience]:
        return {each.id: each for each in wiring.campaigns().audiences(caller.merchant_id)}

    condition = read_condition(plain, at, known, own)
    now_ms = wiring.clock_ms()
    return with_tops(
        condition,
        before,
        wiring.campaigns(),
        lambda: wiring.store().programmes(caller.merchant_id),
        lambda: wiring.clock_ms() > now_ms + COUNT_WITHIN_MS,
        now_ms,
    )


def names_in(caller: Caller, conditions: Iterable[Condition]) -> Names:
    """What is named in these."""
    ids = sorted({campaign for each in conditions for campaign in needs(each).campaigns})
    held = (wiring.campaigns().campaign(caller.merchant_id, campaign_id) for campaign_id in ids)
    return names_known(caller, campaigns=[campaign for campaign in held if campaign is not None])


def names_known(
    caller: Caller, audiences: Sequence[Audience] = (), campaigns: Sequence[Campaign] = ()
) -> Names:
    return names_of(
        wiring.store().programmes(caller.merchant_id),
        wiring.directory().outlets_lately(caller.merchant_id),
        audiences,
        campaigns,
    )
