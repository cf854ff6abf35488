"""What pass.json must hold, and what a careful issuer also keeps to.

https://developer.apple.com/documentation/walletpasses/pass and .../passfieldcontent
"""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import chain
from typing import Any

from infra.local.phone.rules import apple
from infra.local.phone.rules.actions import check_actions, remarks_on_actions
from infra.local.phone.rules.codes import remarks_on_codes
from infra.local.phone.rules.forms import SCHEME, SERVICE_URL
from infra.local.phone.rules.images import remarks_on_images
from infra.local.phone.rules.relevance import check_relevance, remarks_on_relevance
from infra.local.phone.rules.styles import AREAS, LEGACY, alone_on, check_styles, cut, styles_in

Json = Mapping[str, Any]
Strings = Mapping[str, Mapping[str, str]]
TOKEN_MIN = 16
_DIGITS = re.compile(r"[^0-9]")


class RuleBroken(Exception):
    """Why Wallet refuses the pass, in one sentence."""


def check_content(
    content: Json, files: Mapping[str, bytes], *, pass_type_id: str, team_id: str, ios: int
) -> None:
    """Raise `RuleBroken` with the first rule that `content` breaks, given its certificate's ids."""
    rules = chain(
        check_styles(content),
        apple.errors(content, files),
        _certificate(content, pass_type_id, team_id),
        _service(content),
        check_relevance(content),
        check_actions(content),
        _app(content),
        alone_on(content, ios),
    )
    for broken in rules:  # what comes after the first broken rule is never looked at
        raise RuleBroken(broken)


def remarks(content: Json, strings: Strings, files: Mapping[str, bytes], now: datetime) -> Iterator[str]:
    """What Wallet takes but shows worse than its issuer meant: our own rules, beside Apple's warnings."""
    yield from cut(content)
    for style in styles_in(content):
        for area in AREAS:
            for field in content[style].get(area, []):
                yield from _change_remarks(field, strings)
    yield from remarks_on_codes(content)
    yield from remarks_on_actions(content.get("featuredActions", []))
    yield from remarks_on_relevance(content, now)
    yield from _balance_remarks(content, strings)
    if not any(style in content for style in LEGACY):
        yield "An iPhone before iOS 27 cannot add the pass: it has a poster alone."
    tables = [set(table) for table in strings.values()]
    if any(table != tables[0] for table in tables):
        yield "The languages do not have the same strings."
    if "personalization.json" in files and "nfc" not in content:
        yield "personalization.json is ignored in a pass without NFC."
    yield from remarks_on_images(content, files)


def _change_remarks(field: Json, strings: Strings) -> Iterator[str]:
    message = field.get("changeMessage")
    if message is None:
        return
    texts = [table.get(message, message) for table in strings.values()] or [message]
    if any("%@" not in str(text) for text in texts):
        yield f"The change message of {field['key']} lacks %@ in a language, so nothing is announced there."


def _balance_remarks(content: Json, strings: Strings) -> Iterator[str]:
    balance = content.get("semantics", {}).get("balance")
    if balance is None:
        return
    if "storeCard" not in content:
        yield "The semantic balance is for store cards alone."
        return
    digits = _DIGITS.sub("", balance["amount"])
    shown = [
        _DIGITS.sub("", str(text))
        for area in AREAS
        for field in content["storeCard"].get(area, [])
        for text in (field["value"], *(table.get(str(field["value"]), "") for table in strings.values()))
    ]
    if digits not in shown:
        yield "The semantic balance is not what a field shows."


def _certificate(content: Json, pass_type_id: str, team_id: str) -> Iterator[str]:
    if content.get("passTypeIdentifier") != pass_type_id:
        yield f"The pass type is not the certificate's ({pass_type_id})."
    if content.get("teamIdentifier") != team_id:
        yield f"The team is not the certificate's ({team_id})."


def _service(content: Json) -> Iterator[str]:
    url, token = content.get("webServiceURL"), content.get("authenticationToken")
    if url is None and token is None:
        return
    if not isinstance(url, str) or not isinstance(token, str):
        yield "webServiceURL and authenticationToken come together, as strings."
        return
    if len(token) < TOKEN_MIN:
        yield f"authenticationToken must have at least {TOKEN_MIN} characters."
    if not SERVICE_URL.match(url):
        yield "webServiceURL must be https."


def _app(content: Json) -> Iterator[str]:
    url = content.get("appLaunchURL")
    if url is None:
        return
    if not isinstance(url, str) or not SCHEME.match(url):
        yield "appLaunchURL must be an address with a scheme."
    if not content.get("associatedStoreIdentifiers"):
        yield "appLaunchURL needs associatedStoreIdentifiers."
