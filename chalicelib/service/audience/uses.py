"""Uses: which campaigns and which other audiences an audience is in, so that nobody deletes it unawares."""

from collections.abc import Sequence
from dataclasses import dataclass

from chalicelib.domain.audience.audience import Audience, Condition, Within, leaves
from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.service.audience.tops import uncounted

CAMPAIGNS_LOOKED_AT = 50  # the latest


@dataclass(frozen=True, slots=True)
class Uses:
    """Campaigns keep a copy, and go on with it; audiences follow it."""

    campaigns: tuple[Campaign, ...]
    audiences: tuple[Audience, ...]

    def __len__(self) -> int:
        return len(self.campaigns) + len(self.audiences)


def uses_of(audience: Audience, campaigns: Sequence[Campaign], audiences: Sequence[Audience]) -> Uses:
    asked = uncounted(audience.condition)
    return Uses(
        tuple(
            each
            for each in campaigns
            if _names(each.audience, audience.id) or uncounted(each.audience) == asked
        ),
        tuple(each for each in audiences if _names(each.condition, audience.id)),
    )


def _names(condition: Condition, audience_id: str) -> bool:
    return any(
        copy.id == audience_id
        for leaf in leaves(condition)
        if isinstance(leaf, Within)
        for copy in leaf.audiences
    )
