"""What pass.json must hold, and what a careful issuer also keeps to.

https://developer.apple.com/documentation/walletpasses/pass and .../passfieldcontent
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from itertools import chain
from typing import Any

STYLES = ("storeCard", "coupon", "generic", "eventTicket", "boardingPass")
AREAS = ("headerFields", "primaryFields", "secondaryFields", "auxiliaryFields", "backFields")
REQUIRED = (
    "passTypeIdentifier",
    "teamIdentifier",
    "serialNumber",
    "organizationName",
    "description",
)
BARCODES = ("QR", "PDF417", "Aztec", "Code128", "Code39", "Codabar", "EAN13", "I2of5")
DATE = re.compile(r"^[12]\d{3}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$")
COLOUR = re.compile(r"^(rgb\( *\d{1,3} *, *\d{1,3} *, *\d{1,3} *\)|#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6})$")
# http is for testing, and then on this machine only.
SERVICE_URL = re.compile(r"^(https://[^/\s\[\]]+|http://(localhost|127\.0\.0\.1)(:\d+)?)(/|$)")
TOKEN_MIN = 16
ACTION_KEYS = ("identifier", "type", "url")
ACTIONS_MAX = 2  # of iOS 27, in the order of their importance
ACTION_TYPES = (
    "viewOffersRewards", "membershipBenefits", "addToBalance", "order", "shop", "call", "bookAppointment",
    "bookCar", "bookFlight", "bookStay", "viewSchedule", "watchTrailer", "listenToMusic", "place",
)  # fmt: skip
SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:.")


class RuleBroken(Exception):
    """Why Wallet refuses the pass, in one sentence."""


def style_of(content: Mapping[str, Any]) -> str:
    """The one style key of a pass."""
    return next(style for style in STYLES if style in content)


def fields_of(content: Mapping[str, Any], *areas: str) -> list[Mapping[str, Any]]:
    """The fields of `areas` (every area when none is named), in order."""
    style = content[style_of(content)]
    return [each for area in areas or AREAS for each in style.get(area, [])]


def check_content(content: Mapping[str, Any], *, pass_type_id: str, team_id: str) -> None:
    """Raise `RuleBroken` with the first rule that `content` breaks, given its certificate's ids."""
    rules = chain(
        _identity(content, pass_type_id, team_id),
        _service(content),
        _style(content),
        _barcodes(content),
        _dates(content),
        _actions(content),
    )
    for broken in rules:  # what comes after the first broken rule is never looked at
        raise RuleBroken(broken)


def remarks(
    content: Mapping[str, Any], strings: Mapping[str, Mapping[str, str]], files: Sequence[str]
) -> Iterator[str]:
    """What Wallet takes but shows worse than its issuer meant."""
    for area, most in (("headerFields", 3), ("primaryFields", 1)):
        if len(fields_of(content, area)) > most:
            yield f"Only {most} of the {area} fit on the front."
    if len(fields_of(content, "secondaryFields", "auxiliaryFields")) > 4:
        yield "Only 4 secondary and auxiliary fields fit on the front."
    for field in fields_of(content):
        yield from _change_remarks(field, strings)
    yield from _action_remarks(content.get("featuredActions", []))
    tables = [set(table) for table in strings.values()]
    if any(table != tables[0] for table in tables):
        yield "The languages do not have the same strings."
    yield from _image_remarks(files)


def _action_remarks(actions: Sequence[Mapping[str, str]]) -> Iterator[str]:
    if len(actions) > ACTIONS_MAX:
        yield f"Only {ACTIONS_MAX} of the featuredActions are shown."
    for action in actions:
        if action["type"] == "place":
            yield "A featured action of the type place is never drawn."
        if action["type"] == "call" and not action["url"].startswith("tel:"):
            yield "A featured action of the type call wants a tel: address."
        if action["url"].startswith("http:") and not SERVICE_URL.match(action["url"]):
            yield f"The featured action {action['identifier']} leads to a page without https."


def _image_remarks(files: Sequence[str]) -> Iterator[str]:
    images = [name for name in files if name.endswith(".png")]
    for name in sorted({name.split("/")[1] for name in images if "/" in name}):
        if name in images:
            yield f"The image {name} at the root hides the localised ones."
    for name in sorted({re.sub(r"(@[23]x)?\.png$", "", name) for name in images}):
        for scale in ("@2x", "@3x"):
            if f"{name}{scale}.png" not in images:
                yield f"The image {name}{scale}.png is missing."


def _change_remarks(field: Mapping[str, Any], strings: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    message = field.get("changeMessage")
    if message is None:
        return
    texts = [table.get(message, message) for table in strings.values()] or [message]
    if any("%@" not in text for text in texts):
        yield f"The change message of {field['key']} lacks %@ in a language, so nothing is announced there."


def _identity(content: Mapping[str, Any], pass_type_id: str, team_id: str) -> Iterator[str]:
    if content.get("formatVersion") != 1 or isinstance(content["formatVersion"], bool):
        yield "formatVersion must be the number 1."
    for key in REQUIRED:
        if not isinstance(content.get(key), str) or not content[key]:
            yield f"{key} must be a string."
    if content.get("passTypeIdentifier") != pass_type_id:
        yield f"The pass type is not the certificate's ({pass_type_id})."
    if content.get("teamIdentifier") != team_id:
        yield f"The team is not the certificate's ({team_id})."
    for key in ("backgroundColor", "foregroundColor", "labelColor"):
        if key in content and not COLOUR.match(str(content[key])):
            yield f"{key} is not a colour: write rgb(1, 2, 3)."
    if not isinstance(content.get("voided", False), bool):
        yield "voided must be true or false."


def _service(content: Mapping[str, Any]) -> Iterator[str]:
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


def _style(content: Mapping[str, Any]) -> Iterator[str]:
    found = [style for style in STYLES if isinstance(content.get(style), dict)]
    if len(found) != 1:
        yield f"The pass must have exactly one style, not {len(found)}."
        return
    seen: set[str] = set()
    for area in AREAS:
        listed = content[found[0]].get(area, [])
        if not isinstance(listed, list) or not all(isinstance(each, dict) for each in listed):
            yield f"{area} must be a list of fields."
            return
        for field in listed:
            yield from _field(field, area)
            if field.get("key") in seen:
                yield f"The field key {field['key']} is used twice."
            seen.add(str(field.get("key")))


def _field(field: Mapping[str, Any], area: str) -> Iterator[str]:
    key, value = field.get("key"), field.get("value")
    if not isinstance(key, str) or not key:
        yield f"A field in {area} has no key."
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        yield f"The value of {key} must be a string or a number."
    numeric = field.keys() & {"numberStyle", "currencyCode"}
    if numeric and not isinstance(value, int | float):
        yield f"The value of {key} must be a number, because it has {' and '.join(sorted(numeric))}."
    if field.keys() & {"dateStyle", "timeStyle"} and not _is_date(value):
        yield f"The value of {key} is not a date with a zone."
    for name in ("label", "changeMessage"):
        if not isinstance(field.get(name, ""), str):
            yield f"The {name} of {key} must be a string."


def _barcodes(content: Mapping[str, Any]) -> Iterator[str]:
    codes = content.get("barcodes", [])
    if not isinstance(codes, list):
        yield "barcodes must be a list."
        return
    for code in codes:
        if not isinstance(code, dict) or code.get("format") not in [f"PKBarcodeFormat{b}" for b in BARCODES]:
            yield "A barcode has an unknown format."
        elif not all(isinstance(code.get(key), str) for key in ("message", "messageEncoding")):
            yield "A barcode must have a message and a messageEncoding."
        elif not _encodes(code["message"], code["messageEncoding"]):
            yield "A barcode's message cannot be written in its messageEncoding."


def _encodes(message: str, encoding: str) -> bool:
    try:
        return bool(message.encode(encoding)) or not message
    except (LookupError, UnicodeError):
        return False


def _dates(content: Mapping[str, Any]) -> Iterator[str]:
    if "expirationDate" in content and not _is_date(content["expirationDate"]):
        yield "expirationDate is not a date with a zone, so the whole pass is refused."
    locations = content.get("locations", [])
    if not isinstance(locations, list) or len(locations) > 10:
        yield "locations must be a list of at most 10."


def _actions(content: Mapping[str, Any]) -> Iterator[str]:
    """https://developer.apple.com/documentation/walletpasses/pass, from iOS 27"""
    actions = content.get("featuredActions", [])
    if not isinstance(actions, list) or not all(isinstance(each, dict) for each in actions):
        yield "featuredActions must be a list of actions."
        return
    for action in actions:
        if set(action) != set(ACTION_KEYS) or not all(isinstance(each, str) for each in action.values()):
            yield f"A featured action must have {', '.join(ACTION_KEYS)}, as strings, and nothing else."
        elif action["type"] not in ACTION_TYPES:
            yield f"A featured action has the unknown type {action['type']}."
        elif not SCHEME.match(action["url"]):
            yield f"The address of the featured action {action['identifier']} has no scheme."
    if len({action.get("identifier") for action in actions}) < len(actions):
        yield "Two featured actions have the same identifier."


def _is_date(value: object) -> bool:
    if not isinstance(value, str) or not DATE.match(value):
        return False
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def expired(content: Mapping[str, Any], now: datetime) -> bool:
    """Whether Wallet has moved the pass among the expired ones: voided, or past its date."""
    if content.get("voided"):
        return True
    until = content.get("expirationDate")
    return until is not None and datetime.fromisoformat(until) <= now
