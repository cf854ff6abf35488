"""Gifts: the parts of a programme that a campaign can give, to whom it reaches or on an occasion."""

from dataclasses import dataclass

from chalicelib.domain.programme.grant import Event
from chalicelib.domain.programme.held import grants_on, offers_of
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Said

TRIGGERED: tuple[Event, ...] = ("birthday", "anniversary")
"""What a trigger of that name gives too."""
EVENTS: tuple[Event, ...] = ("campaign", "day", *TRIGGERED)


@dataclass(frozen=True, slots=True)
class Gift:
    """The part `id` that is given on `on`. It is good for `days` (0: for ever). One costs the merchant
    `cost_minor`, 0: not said. `offered`: the till hands out something for it."""

    id: str
    name: Said
    on: Event
    days: int
    cost_minor: int
    offered: bool


def gifts_of(programme: Programme) -> tuple[Gift, ...]:
    """What a campaign can give, at some time."""
    offers = offers_of(programme)
    found = []
    for event in EVENTS:
        for part, grant in grants_on(programme, event):
            if not part.units():
                continue
            costs = [offer.cost_minor for offer in offers if offer.price == ((grant.unit, 1),)]
            name, days = part.units()[0].name, grant.lasts.days
            found.append(Gift(part.id, name, event, days, max(costs, default=0), bool(costs)))
    return tuple(found)
