"""The wallets that can hold a card, and what each vendor does that we cannot change.

No other module outside a wallet's own folder and its wiring asks which wallet it is. To add one: its name and
its traits here, its folder in `wallets/`, its wiring, worker and queue, its file in each pass template.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from chalicelib.domain.time.units import DAY_MS, HOUR_MS

WalletName = Literal["apple", "google", "browser"]
Part = Literal["title", "text", "both"]
"""Of a message; `both` where a wallet shows title and text as one."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Of one card's messages at most `most` within `within_ms`: the wallet would show more of them in silence
    or stop the card's updates. `reason` is why a customer is then held back."""

    reason: str
    most: int
    within_ms: int


@dataclass(frozen=True, slots=True)
class Advice:
    """Above `most` characters of a part the wallet shows less of it."""

    part: Part
    most: int


@dataclass(frozen=True, slots=True)
class WalletTraits:
    """`fetches`: its phones fetch the card from us, so we know which have it. `made_by_us`: we make the card
    there once it is registered; otherwise a phone has the card first and registers it. `announces_for_ms`: a
    message that comes later than this is shown without a notification; None: it is always announced.
    `window`: a card's details have room for modules.
    """

    fetches: bool
    made_by_us: bool
    paces: tuple[Pace, ...] = ()
    advice: tuple[Advice, ...] = ()
    announces_for_ms: int | None = None
    window: bool = False


WALLETS: Mapping[WalletName, WalletTraits] = {
    "apple": WalletTraits(
        # https://developer.apple.com/documentation/walletpasses/adding-a-web-service-to-update-passes
        fetches=True,
        made_by_us=False,
        # Apple gives no number. As far as is known, pushes of one pass that are this far apart never add to
        # what makes an iPhone stop that pass's updates.
        paces=(Pace("burst", most=1, within_ms=2 * HOUR_MS),),
        # Nor here; field reports say about 140.
        # https://www.passninja.com/blogs/pass-alerts/push-notifications-reference
        advice=(Advice("both", most=140),),
    ),
    "google": WalletTraits(
        # Google keeps the object that we write, and tells nobody which phone has shown it.
        # https://developers.google.com/wallet/reference/rest/v1/loyaltyobject
        fetches=False,
        made_by_us=True,
        # https://developers.google.com/wallet/retail/loyalty-cards/use-cases/trigger-push-notifications
        paces=(Pace("google_day", most=3, within_ms=DAY_MS),),
        # https://developers.google.com/wallet/reference/rest/v1/TextModuleData
        advice=(Advice("title", most=35),),
        announces_for_ms=2 * DAY_MS,
        # https://developers.google.com/wallet/reference/rest/v1/ValueAddedModuleData
        window=True,
    ),
    "browser": WalletTraits(
        # The push has the message in it. Its service says that it took it, and nobody that it was shown.
        # https://www.rfc-editor.org/rfc/rfc8030
        fetches=False,
        made_by_us=False,
        announces_for_ms=2 * DAY_MS,  # what we ask the service to keep it for
    ),
}
