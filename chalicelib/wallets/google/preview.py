"""What Google Wallet would show of a card: read out of the very class, object and message it would be sent.

https://developers.google.com/wallet/retail/loyalty-cards/resources/template
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from chalicelib import words
from chalicelib.domain.currencies import digits_of
from chalicelib.domain.face.look import Look
from chalicelib.domain.face.preview import GooglePreview, Notification, PreviewField, PreviewModule
from chalicelib.domain.text import Figure, Language, Price, phrase
from chalicelib.wallets.google.localized import Json
from chalicelib.wallets.google.loyalty import MICROS, loyalty_class, loyalty_object
from chalicelib.wallets.google.messages import MOMENT
from chalicelib.wallets.google.telling import quiet_messages
from chalicelib.wallets.google.template import Template

_MODULE = re.compile(r"object\.textModulesData\['([A-Za-z0-9_-]+)'\]")
BALANCES = {"balance": "loyaltyPoints", "second": "secondaryLoyaltyPoints"}
_NOBODY = "0"  # an issuer that there is not


def preview(
    before: Look,
    after: Look,
    template: Template,
    *,
    logo_url: Callable[[Look], str],
    hero_url: Callable[[Look], str],
    now_ms: int,
) -> GooglePreview:
    """The card `after`, in the look's language, on a phone that showed `before`."""
    language = after.language
    parent = loyalty_class(after, template, issuer_id=_NOBODY, logo_url=logo_url(after), callback_url="")
    held, now = (
        loyalty_object(look, template, issuer_id=_NOBODY, hero_url=hero_url(look), now_ms=now_ms)
        for look in (before, after)
    )
    written = quiet_messages(after).get("messages", [])
    messages = [message for message in written if not message["id"].startswith(MOMENT)]
    rings = bool(messages) and not after.silent
    fields = _fields(held, now, language)
    code = now["barcode"]
    return GooglePreview(
        issuer=parent["issuerName"],
        programme=parent["programName"],
        background=parent["hexBackgroundColor"],
        logo=parent["programLogo"]["sourceUri"]["uri"],
        hero=now["heroImage"]["sourceUri"]["uri"],
        rows=_rows(parent, fields),
        details=tuple(field for key, field in fields.items() if key != "balance"),
        messages=tuple(
            PreviewField(
                "message", _said(message, "Header", language), _said(message, "Body", language), changed=True
            )
            for message in messages
        ),
        window=_window([now, parent], language),
        code=code["value"],
        code_text=code["alternateText"],
        notification=Notification(
            parent["issuerName"], words.say(phrase("google_says"), language), own_words=True
        )
        if rings
        else None,
        notes=(
            *((phrase("wallet_google_words"), phrase("wallet_google_three")) if rings else ()),
            *((phrase("wallet_google_colour"),) if after.programme_colours else ()),
        ),
    )


def _fields(held: Json, now: Json, language: Language) -> dict[str, PreviewField]:
    """The balance and each text module, by key."""
    before = {field.key: field.value for field in _read(held, language)}
    return {
        field.key: PreviewField(field.key, field.label, field.value, before.get(field.key) != field.value)
        for field in _read(now, language)
    }


def _read(card: Json, language: Language) -> list[PreviewField]:
    balances = [
        PreviewField(key, _said(points, "Label", language), _balance(points["balance"], language))
        for key, name in BALANCES.items()
        if (points := card.get(name))
    ]
    modules = [
        PreviewField(module["id"], _said(module, "Header", language), _said(module, "Body", language))
        for module in card["textModulesData"]
    ]
    return [*balances, *modules]


def _window(sources: Sequence[Json], language: Language) -> tuple[PreviewModule, ...]:
    """The card's own modules come before its class's, each in the order that they say."""
    found = [module for source in sources for module in source.get("valueAddedModuleData", ())]
    return tuple(
        PreviewModule(
            _spoken(module["header"], language),
            _spoken(module["body"], language) if "body" in module else "",
            module["uri"],
        )
        for module in found
    )


def _balance(balance: Mapping[str, Any], language: Language) -> str:
    """As a phone writes it: an amount as its language does."""
    (said,) = balance.values()
    if "money" not in balance:
        return str(said)
    amount = Figure(int(said["micros"]) / MICROS, digits_of(said["currencyCode"]))
    return words.written(Price(amount, said["currencyCode"]), language)


def _rows(parent: Json, fields: Mapping[str, PreviewField]) -> tuple[tuple[PreviewField, ...], ...]:
    """The rows of the front as the class lays them out; of several paths the first that is filled."""
    infos = parent["classTemplateInfo"]["cardTemplateOverride"]["cardRowTemplateInfos"]
    rows = []
    for info in infos:
        (row,) = info.values()
        choices = [
            [_key(field["fieldPath"]) for field in item["firstValue"]["fields"]] for item in row.values()
        ]
        shown = [next((fields[key] for key in keys if key in fields), None) for keys in choices]
        rows.append(tuple(field for field in shown if field))
    return tuple(row for row in rows if row)


def _key(path: str) -> str:
    module = _MODULE.fullmatch(path)
    return module[1] if module else next(key for key, name in BALANCES.items() if f".{name}." in path)


def _said(source: Mapping[str, Any], name: str, language: Language) -> str:
    """`name` in the phone's language: the localized form first, its default next."""
    localized = source.get(f"localized{name}")
    if localized is None:
        return str(source.get(name.lower(), ""))
    return _spoken(localized, language)


def _spoken(localized: Mapping[str, Any], language: Language) -> str:
    values = [localized["defaultValue"], *localized.get("translatedValues", [])]
    return next(
        (str(translation["value"]) for translation in values if translation["language"] == language),
        str(values[0]["value"]),
    )
