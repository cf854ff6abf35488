"""Which phone is in the customer's hand, from what the browser calls itself."""

import re
from dataclasses import dataclass
from typing import Literal

from chalice.app import Request

from chalicelib.entrypoints.http.cookies import cookie_of, device_name

# Apps that open links in a web view of their own, where adding to a wallet often fails.
_IN_APP = re.compile(
    r"FBAN|FBAV|FB_IAB|Instagram|Line/|MicroMessenger|Snapchat|Pinterest|musical_ly|BytedanceWebview"
    r"|TikTok|LinkedInApp|Twitter|VKAndroidApp|VKClient|GSA/|; wv\)"
)
_IPHONE_BROWSER = re.compile(r"Safari/|CriOS/|FxiOS/|EdgiOS/|OPT/|DuckDuckGo/")


@dataclass(frozen=True, slots=True)
class Phone:
    """`kind` is "" for anything but a phone; `in_app` when a page is shown inside another app."""

    kind: Literal["iphone", "android", ""]
    in_app: bool = False


def in_hand(request: Request) -> bool:
    """Whether the browser is a phone, and so its holder's own. A tablet on the counter, a till or a desktop
    may show the next guest what the one before has seen."""
    paired = cookie_of(request, device_name())
    return not paired and bool(phone_of(request.headers.get("user-agent", "")).kind)


def phone_of(user_agent: str) -> Phone:
    """An iPad counts as no phone: it has no Wallet that holds passes, so it shows the code to go on with."""
    agent = user_agent[:1000]
    if "iPhone" in agent or "iPod" in agent:
        return Phone("iphone", bool(_IN_APP.search(agent)) or not _IPHONE_BROWSER.search(agent))
    if "Android" in agent:
        return Phone("android", bool(_IN_APP.search(agent)))
    return Phone("")
