"""What Google refuses that its discovery document cannot say.

https://developers.google.com/wallet/reference/rest/v1/loyaltyclass
https://developers.google.com/wallet/reference/rest/v1/loyaltyobject
"""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from infra.local.google.errors import ApiError
from infra.local.google.images import LOOPBACK
from infra.local.google.kinds import REQUIRED, Kind
from infra.local.google.rotating import rotating_faults
from infra.local.google.shelf import Json
from infra.local.google_schema import Discovery

_ID = re.compile(r"([0-9]{1,19})\.[A-Za-z0-9._-]{1,200}")
_MODULE_ID = re.compile(r"[A-Za-z0-9_-]+")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:.")
_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
_FIELD_PATH = re.compile(r"(object|class)\.([A-Za-z.]+)(?:\['([A-Za-z0-9_-]+)'\])?")
_LOCALIZED = ("contentDescription", "cardTitle", "header", "subheader", "displayText")
_MOST = {"messages": 10, "merchantLocations": 10, "valueAddedModuleData": 15}


def check_id(id_: Any, issuer_id: str) -> None:
    """`issuer.suffix`, of an issuer that the account may act for."""
    match = _ID.fullmatch(id_) if isinstance(id_, str) else None
    if match is None:
        raise ApiError(
            400, f"Invalid resource ID {str(id_)[:80]!r}: it must be issuerId.suffix of A-Z a-z 0-9 . _ -"
        )
    if match[1] != issuer_id:
        raise ApiError(
            403, f"The service account has no permission for issuer {match[1]}.", "permissionDenied"
        )


def check_review(body: Json, held: Json | None, *, patch: bool) -> None:
    """Write UNDER_REVIEW (or DRAFT, until reviewed). A PATCH that says nothing repeats what is held."""
    status = body.get("reviewStatus", held.get("reviewStatus") if held and patch else None)
    if status is None:
        raise ApiError(400, "Review status must be set")
    if status not in ("UNDER_REVIEW", "DRAFT"):
        raise ApiError(400, f"Invalid review status Optional[{status}]")
    if status == "DRAFT" and held and held.get("reviewStatus") != "DRAFT":
        raise ApiError(400, "Invalid review status Optional[DRAFT]: a reviewed class cannot go back")


def check_class(resource: Json, discovery: Discovery, kind: Kind = "loyaltyClass") -> None:
    """A whole class, as it would be stored."""
    _refuse_if_any(_class_faults(resource, discovery, kind))


def check_object(resource: Json, kind: Kind = "loyaltyObject") -> None:
    """A whole object, as it would be stored."""
    _refuse_if_any(_object_faults(resource, kind))


def check_message(message: Any) -> None:
    if not isinstance(message, dict) or not (message.get("body") or message.get("localizedBody")):
        raise ApiError(400, "Message must have a body")
    _refuse_if_any(_localized_faults(message, "message."))


def _refuse_if_any(faults: Iterator[str]) -> None:
    fault = next(faults, None)
    if fault is not None:
        raise ApiError(400, fault)


def _class_faults(resource: Json, discovery: Discovery, kind: Kind) -> Iterator[str]:
    yield from _missing(resource, REQUIRED[kind])
    for name in ("programLogo", "titleImage"):
        if name in resource and "sourceUri" not in resource[name]:
            yield f"{name} must have a sourceUri"
    colour = resource.get("hexBackgroundColor")
    if colour is not None and not _COLOUR.fullmatch(colour):
        yield f"hexBackgroundColor must be #rrggbb or #rgb, is {colour!r}"
    url = resource.get("callbackOptions", {}).get("url")
    if url is not None and not _is_callback_url(url):
        yield f"callbackOptions.url must be https, is {url!r}"
    rows = (
        resource.get("classTemplateInfo", {}).get("cardTemplateOverride", {}).get("cardRowTemplateInfos", [])
    )
    if len(rows) > 3:
        yield "cardRowTemplateInfos: at most three rows"
    for row in rows:
        if len(row) != 1:
            yield "a cardRowTemplateInfo must be exactly one of oneItem, twoItems, threeItems"
    yield from _field_paths(resource.get("classTemplateInfo"), discovery)
    yield from _shared_faults(resource)


def _object_faults(resource: Json, kind: Kind) -> Iterator[str]:
    yield from _missing(resource, REQUIRED[kind])
    for name in ("loyaltyPoints", "secondaryLoyaltyPoints"):
        if name in resource and len(resource[name].get("balance", {})) != 1:
            yield f"{name}.balance must be exactly one of string, int, double, money"
    barcode = resource.get("barcode")
    if barcode is not None and not (barcode.get("type") and barcode.get("value")):
        yield "barcode must have a type and a value"
    if "rotatingBarcode" in resource:
        yield from rotating_faults(resource["rotatingBarcode"])
    yield from _interval_faults(resource.get("validTimeInterval", {}))
    yield from _shared_faults(resource)


def _shared_faults(resource: Json) -> Iterator[str]:
    for name, most in _MOST.items():
        if len(resource.get(name, [])) > most:
            yield f"{name}: at most {most}"
    modules = [module["id"] for module in resource.get("textModulesData", []) if "id" in module]
    for id_ in modules:
        if not _MODULE_ID.fullmatch(id_):
            yield f"textModulesData id {id_!r}: only letters, digits, _ and -"
    if len(modules) != len(set(modules)):
        yield "textModulesData: an id comes twice"
    yield from _link_faults(resource)
    yield from _place_faults(resource)
    yield from _value_added_faults(resource)
    yield from _localized_faults(resource, "")


def _link_faults(resource: Json) -> Iterator[str]:
    for uri in resource.get("linksModuleData", {}).get("uris", []):
        if not _SCHEME.match(uri.get("uri", "")):
            yield f"linksModuleData: the uri {uri.get('uri')!r} has no scheme"
    for kind in ("webAppLinkInfo", "androidAppLinkInfo", "iosAppLinkInfo"):
        target = resource.get("appLinkData", {}).get(kind, {}).get("appTarget", {}).get("targetUri")
        if target is not None and not (_SCHEME.match(target.get("uri", "")) and target.get("description")):
            yield f"appLinkData.{kind}: targetUri must have a uri with a scheme, and a description"


def _place_faults(resource: Json) -> Iterator[str]:
    for place in resource.get("merchantLocations", []):
        for name, most in (("latitude", 90), ("longitude", 180)):
            if not -most <= place.get(name, most + 1) <= most:
                yield f"merchantLocations: {name} must be -{most} to {most}, is {place.get(name)}"


def _value_added_faults(resource: Json) -> Iterator[str]:
    for module in resource.get("valueAddedModuleData", []):
        if not module.get("header") or not _SCHEME.match(module.get("uri", "")):
            yield "valueAddedModuleData: each must have a header, and a uri with a scheme"
        shown = module.get("viewConstraints", {}).get("displayInterval", {})
        yield from _interval_faults(shown, "displayInterval")


def _localized_faults(value: Any, path: str) -> Iterator[str]:
    """A LocalizedString without a default value, or with a language but no words, is refused."""
    if isinstance(value, list):
        for item in value:
            yield from _localized_faults(item, path)
    if not isinstance(value, dict):
        return
    for name, member in value.items():
        if name.startswith("localized") or (name in _LOCALIZED and isinstance(member, dict)):
            default = member.get("defaultValue", {})
            for words in (default, *member.get("translatedValues", [])):
                if not (words.get("language") and words.get("value")):
                    yield f"{path}{name}: each of its values must have a language and a value"
        else:
            yield from _localized_faults(member, f"{path}{name}.")


def _interval_faults(interval: Json, name: str = "validTimeInterval") -> Iterator[str]:
    offsets = []
    for end in ("start", "end"):
        if end in interval:
            date = interval[end].get("date", "")
            try:
                offsets.append(datetime.fromisoformat(date).tzinfo is not None)
            except ValueError:
                yield f"{name}.{end}.date is not an ISO 8601 date and time: {date!r}"
    if len(set(offsets)) > 1:
        yield f"{name}: start and end must both have an offset, or neither"


def _field_paths(value: Any, discovery: Discovery) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _field_paths(item, discovery)
    elif isinstance(value, dict):
        path = value.get("fieldPath")
        if isinstance(path, str) and not _leads_somewhere(path, discovery):
            yield f"fieldPath {path!r} leads to no field"
        for member in value.values():
            yield from _field_paths(member, discovery)


def _leads_somewhere(path: str, discovery: Discovery) -> bool:
    match = _FIELD_PATH.fullmatch(path)
    if match is None:
        return False
    first, *rest = match[2].split(".")
    found = discovery.member("LoyaltyObject" if match[1] == "object" else "LoyaltyClass", first)
    for name in rest:
        found = discovery.member(found["id"], name) if found and "id" in found else None
    return found is not None and (match[3] is None) == (found.get("type") != "array")


def _missing(resource: Json, names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        if not resource.get(name):
            yield f"{name} is required"


def _is_callback_url(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK)
