"""An Android's card as the page draws it, from the loyalty class and object that Google holds.

https://developers.google.com/wallet/retail/loyalty-cards/resources/template
"""

import re
from collections.abc import Mapping
from hashlib import sha256
from json import dumps
from typing import Any

from babel.numbers import format_currency, format_decimal

from infra.local.google.rotating import drawn
from infra.local.phone.android.beside import state_of, until, window
from infra.local.phone.barcodes import qr_picture

Json = dict[str, Any]
Source = Mapping[str, Any]
MODULE = re.compile(r"(object|class)\.textModulesData\['([A-Za-z0-9_-]+)'\]")
LINK_MAX = 20  # characters of a link that Google shows
MICROS = 1_000_000
DEFAULT_ROW = ("object.loyaltyPoints.balance", "object.secondaryLoyaltyPoints.balance")


def face_of(card: Source, language: str, now_ms: int) -> Json:
    """The front, the details and what names this state of the card, at a moment of the phone's clock."""
    held, parent = card["object"], card["class"]
    return {
        "kind": card.get("kind", "loyaltyObject"),
        "linked_to": card.get("linked_to"),
        "serial": str(held["id"]).partition(".")[2],
        "id": held["id"],
        "version": sha256(dumps([held, parent], sort_keys=True).encode()).hexdigest()[:16],
        "issuer": _first(language, (held, "cardTitle"), (parent, "provider"), (parent, "issuerName")),
        "program": _first(language, (held, "header"), (parent, "title"), (parent, "programName")),
        "logo": _address(held.get("logo") or parent.get("titleImage") or parent.get("programLogo")),
        "hero": _address(held.get("heroImage") or parent.get("heroImage")),
        "colour": held.get("hexBackgroundColor") or parent.get("hexBackgroundColor", "#3c4043"),
        "state": state_of(held, now_ms),
        "tier": said(parent, "rewardsTier", language),
        "rows": [row for row in _rows_of(card, language) if row],
        "window": window(held, parent, now_ms, lambda source, name: said(source, name, language)),
        "barcode": _barcode(held, now_ms),
        "details": _details(held, parent, language),
        "links": _links(held, parent, language),
        "messages": [
            {"header": said(each, "header", language), "body": said(each, "body", language)}
            for each in (*held.get("messages", []), *parent.get("messages", []))
        ],
    }


def said(source: Source, name: str, language: str) -> str:
    """`name` in the phone's language: its localised form first, its default language next."""
    localised = source.get(f"localized{name[0].upper()}{name[1:]}") or source.get(name, "")
    if not isinstance(localised, dict):  # a member that is a LocalizedString itself has no other form
        return str(localised)
    values = [localised["defaultValue"], *localised.get("translatedValues", [])]
    for each in values:
        if each["language"].split("-")[0] == language:
            return str(each["value"])
    return str(values[0]["value"])


def _first(language: str, *places: tuple[Source, str]) -> str:
    return next((words for source, name in places if (words := said(source, name, language))), "")


def _rows_of(card: Source, language: str) -> list[list[Json]]:
    """A loyalty card's as its class lays them out; of a pass beside it until when it is good."""
    if card.get("kind", "loyaltyObject") == "loyaltyObject":
        return _rows(card["object"], card["class"], language)
    return [until(card["object"], language)]


def _rows(held: Source, parent: Source, language: str) -> list[list[Json]]:
    """The rows of the card's front as its class lays them out."""
    override = parent.get("classTemplateInfo", {}).get("cardTemplateOverride", {})
    infos = override.get("cardRowTemplateInfos")
    if infos is None:
        return [_items([[path] for path in DEFAULT_ROW], held, parent, language)]
    rows = []
    for info in infos:
        row = next(iter(info.values()))
        items = [row[name] for name in ("item", "startItem", "middleItem", "endItem") if name in row]
        choices = [
            [field["fieldPath"] for field in item["firstValue"]["fields"]]
            for item in items
            if "firstValue" in item
        ]
        rows.append(_items(choices, held, parent, language))
    return rows


def _items(choices: list[list[str]], held: Source, parent: Source, language: str) -> list[Json]:
    """Of each choice of field paths the first that the card has."""
    found = ([_item(path, held, parent, language) for path in paths] for paths in choices)
    return [next(item for item in items if item) for items in found if any(items)]


def _item(path: str, held: Source, parent: Source, language: str) -> Json | None:
    """The label and value behind a field path; None when the card has no such field."""
    source = held if path.startswith("object.") else parent
    if module := MODULE.fullmatch(path):
        for each in source.get("textModulesData", []):
            if each.get("id") == module[2]:
                return {"label": said(each, "header", language), "value": said(each, "body", language)}
        return None
    name, _, rest = path.partition(".")[2].partition(".")
    if rest == "balance" and name in source:
        points = source[name]
        return {"label": said(points, "label", language), "value": _balance(points["balance"], language)}
    value = source.get(name)
    return {"label": "", "value": value} if isinstance(value, str) else None


def _balance(balance: Source, language: str) -> str:
    if "string" in balance:
        return str(balance["string"])
    if "money" in balance:
        money = balance["money"]
        return format_currency(int(money["micros"]) / MICROS, money["currencyCode"], locale=language)
    return format_decimal(balance.get("int", balance.get("double", 0)), locale=language)


def _details(held: Source, parent: Source, language: str) -> list[Json]:
    details = [
        {"label": said(each, "header", language), "value": said(each, "body", language)}
        for each in (*held.get("textModulesData", []), *parent.get("textModulesData", []))
    ]
    accounts = [
        {"label": said(parent, f"{name}Label", language), "value": held[name]}
        for name in ("accountName", "accountId")
        if held.get(name)
    ]
    how = said(parent, "details", language)  # an offer's
    return [*([{"label": "", "value": how}] if how else []), *details, *accounts]


def _links(held: Source, parent: Source, language: str) -> list[Json]:
    """The button of an app or page first, then the links of the card and of its class."""
    app = (held.get("appLinkData") or parent.get("appLinkData") or {}).get("webAppLinkInfo")
    first = held if "appLinkData" in held else parent
    found = []
    if app:
        text = said({"localizedText": first["appLinkData"].get("displayText")}, "text", language)
        target = app["appTarget"]["targetUri"]
        found.append({"text": text or target["description"], "href": target["uri"], "first": True})
    uris = [uri for source in (held, parent) for uri in source.get("linksModuleData", {}).get("uris", [])]
    texts = [said(uri, "description", language)[:LINK_MAX] or uri["uri"] for uri in uris]
    return [*found, *({"text": text, "href": uri["uri"]} for text, uri in zip(texts, uris, strict=True))]


def code_of(held: Source, now_ms: int) -> str:
    """What a scanner reads off the card: a rotating code goes before one that stays. "" without one."""
    if "rotatingBarcode" in held:
        return drawn(held["rotatingBarcode"], now_ms)
    return str(held.get("barcode", {}).get("value", ""))


def _barcode(held: Source, now_ms: int) -> Json | None:
    barcode = held.get("rotatingBarcode") or held.get("barcode", {})
    if barcode.get("type") != "QR_CODE":
        return None
    text, message = barcode.get("alternateText") or held.get("accountId", ""), code_of(held, now_ms)
    return {"message": message, "picture": qr_picture(message, "utf-8"), "text": text}


def _address(image: Source | None) -> str:
    return str(image["sourceUri"]["uri"]) if image else ""
