"""Modules: what a shop shows in its window, on a card's details and on its days, without anybody being told.

Google calls it a value-added module; https://developers.google.com/wallet/reference/rest/v1/ValueAddedModuleData
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.letters import is_shown
from chalicelib.domain.text import Text
from chalicelib.domain.time.days import bounds_ms

MODULES_MAX = 5  # a window, not a catalogue; Google shows fifteen, a campaign's among them
TITLE_MAX, TEXT_MAX = 60, 50  # characters that Google shows of a module's header and body
URL_MAX = 500
# A site by its name, as in a message's links: a wallet takes no other, and refuses all that stands beside it.
_PAGE = re.compile(r"https://(?:[\w-]{1,63}\.)+[^\W\d_]{2,63}(?:[/?#][^\s<>\"\\^`{|}]*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Module:
    """`title` and `text` lead to `url`. It stands from `first_day` to `last_day`, both YYYY-MM-DD by the
    holder's clock and "" for no bound."""

    id: str
    title: Text
    url: str
    text: Text = field(default_factory=lambda: MappingProxyType({}))
    first_day: str = ""
    last_day: str = ""


def check_modules(modules: Sequence[Module], at: str = "modules") -> None:
    """InvalidInput names the module and its part to mend."""
    if len(modules) > MODULES_MAX:
        raise InvalidInput("modules_too_many", field=at, most=MODULES_MAX)
    for n, module in enumerate(modules):
        check_module(module, f"{at}.{n}")


def check_module(module: Module, at: str) -> None:
    if not any(words.strip() for words in module.title.values()):
        raise InvalidInput("module_title_needed", field=f"{at}.title", most=TITLE_MAX)
    for name, text, most in (("title", module.title, TITLE_MAX), ("text", module.text, TEXT_MAX)):
        for words in text.values():
            if len(words) > most:
                raise InvalidInput("text_too_long", field=f"{at}.{name}", at=name, most=most)
            if not is_shown(words):
                raise InvalidInput("text_unshown", field=f"{at}.{name}", at=name)
    if len(module.url) > URL_MAX or not _PAGE.fullmatch(module.url) or not is_shown(module.url):
        raise InvalidInput("module_url_wrong", field=f"{at}.url", most=URL_MAX)
    first, last = _day(module.first_day, f"{at}.first_day"), _day(module.last_day, f"{at}.last_day")
    if first and last and last < first:
        raise InvalidInput("module_days_wrong", field=f"{at}.last_day")


def _day(text: str, at: str) -> date | None:
    if not text:
        return None
    bounds_ms(text, "UTC", at)
    return date.fromisoformat(text)
