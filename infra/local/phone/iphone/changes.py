"""The notice Wallet shows when an update changes a pass.

https://developer.apple.com/documentation/walletpasses/adding-a-web-service-to-update-passes
"""

from collections.abc import Mapping
from typing import Any

from infra.local.phone.formats import shown_value
from infra.local.phone.iphone.bundle import Pass
from infra.local.phone.iphone.strings import localised
from infra.local.phone.rules.styles import IOS, fields_of
from infra.local.phone.says import says


def notice_text(before: Pass, after: Pass, language: str, ios: int = IOS[-1]) -> str | None:
    """What the notice says; None when no changed field of the style that is shown asks for one.

    Fields are matched by key. A field announces itself when its value as shown differs and its new
    change message holds `%@`. Several at once are announced in general words.
    """
    held = fields_of(before.content, ios=ios)
    old = {field["key"]: shown_value(field, before.strings, language) for field in held}
    messages = []
    for field in fields_of(after.content, ios=ios):
        value = shown_value(field, after.strings, language)
        if field["key"] in old and old[field["key"]] != value:
            messages.extend(_message(field, after, value, language))
    if len(messages) > 1:
        return says("updated", language)
    return messages[0] if messages else None


def _message(field: Mapping[str, Any], after: Pass, value: str, language: str) -> list[str]:
    if "changeMessage" not in field:
        return []
    template = localised(str(field["changeMessage"]), after.strings, language)
    return [template.replace("%@", value)] if "%@" in template else []
