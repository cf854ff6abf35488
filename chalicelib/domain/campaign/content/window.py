"""A campaign's own module: what the shop's window shows for the campaign's days, on the cards that it means.

Nobody is told of it. Where a wallet has no window the card shows nothing of it; a campaign that says nothing
else passes such cards by, for it would count what nobody can see.
"""

from collections.abc import Iterable
from dataclasses import replace

from chalicelib.domain.campaign.campaign import Campaign, Face
from chalicelib.domain.campaign.content.merge import check_none
from chalicelib.domain.card.wallets import WALLETS
from chalicelib.domain.face.modules import Module, check_module
from chalicelib.domain.text import LANGUAGES, filled
from chalicelib.domain.time.wall_clock import local

_WITH = frozenset(name for name, wallet in WALLETS.items() if wallet.window)
_AT = "face.module"


def check_window(module: Module) -> None:
    """InvalidInput names what is missing or what a wallet would not show; the cards do not fill it in."""
    for name, text in (("title", module.title), ("text", module.text)):
        for language in LANGUAGES:
            check_none(text.get(language, ""), f"{_AT}.{name}.{language}")
    check_module(module, _AT)


def window_of(campaign: Campaign) -> Module | None:
    """The module as cards show it. It is taken off with the look; a phone that nobody tells of that hides it
    when the day of that is over."""
    module = campaign.face.module if campaign.face else None
    if module is None:
        return None
    until_ms = campaign.face_until_ms
    last_day = local(until_ms - 1, campaign.when.zone).date().isoformat() if until_ms else ""
    return replace(
        module,
        id=f"{campaign.id}-module",
        title=filled(module.title),
        text=filled(module.text),
        last_day=last_day,
    )


def says_window_alone(campaign: Campaign) -> bool:
    """Whether the module is all that a card would show of it."""
    face = campaign.face or Face()
    seen = campaign.variants or face.colours or face.line or campaign.bonus or campaign.gift
    return face.module is not None and not seen


def has_window(wallets: Iterable[str]) -> bool:
    return not _WITH.isdisjoint(wallets)


def seen_in(campaign: Campaign, wallets: Iterable[str]) -> tuple[str, ...]:
    """Those of a card's wallets that show something of the campaign, in order."""
    return tuple(sorted(_WITH.intersection(wallets) if says_window_alone(campaign) else wallets))
