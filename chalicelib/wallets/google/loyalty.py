"""A card as Google keeps it: a LoyaltyClass per programme, a LoyaltyObject per card. Pure.

https://developers.google.com/wallet/reference/rest/v1/loyaltyclass
https://developers.google.com/wallet/reference/rest/v1/loyaltyobject
"""

from datetime import UTC, datetime
from typing import Any

from chalicelib.domain.face.look import Look, Value
from chalicelib.domain.text import DEFAULT_LANGUAGE, Language, Phrase, Said, spoken_in
from chalicelib.wallets.google.template import Template
from chalicelib.words import every_language

Json = dict[str, Any]

_MAY_BE_ABSENT = ("accountName", "heroImage", "validTimeInterval")


def class_id(issuer_id: str, programme_id: str) -> str:
    return f"{issuer_id}.{programme_id}"


def object_id(issuer_id: str, serial: str) -> str:
    return f"{issuer_id}.{serial}"


def loyalty_class(
    look: Look, template: Template, *, issuer_id: str, logo_url: str, callback_url: str
) -> Json:
    """The programme that `look`'s card belongs to. Changing it reaches every holder."""
    return {
        **template.face,
        "id": class_id(issuer_id, look.programme_id),
        "issuerName": look.organization,
        "programName": look.programme_name,
        "programLogo": _image(logo_url, {DEFAULT_LANGUAGE: look.organization}, DEFAULT_LANGUAGE),
        # A face for a time is some cards' alone: their picture has its colours, their class cannot.
        "hexBackgroundColor": (look.programme_colours or look.colours).background,
        "localizedAccountIdLabel": localized(template.account_id_label, DEFAULT_LANGUAGE),
        "localizedAccountNameLabel": localized(template.account_name_label, DEFAULT_LANGUAGE),
        "callbackOptions": {"url": callback_url},
        # In every write: Google makes it APPROVED by itself and then refuses a write that repeats that.
        "reviewStatus": "UNDER_REVIEW",
    }


def loyalty_object(
    look: Look, template: Template, *, issuer_id: str, hero_url: str | None, now_ms: int
) -> Json:
    """The card itself, as it is inserted."""
    body: Json = {
        "id": object_id(issuer_id, look.serial),
        "classId": class_id(issuer_id, look.programme_id),
        "state": _state(look, now_ms),
        "accountId": look.serial,
        "loyaltyPoints": {
            "localizedLabel": localized(template.balance_label, look.language),
            "balance": _balance(look.balance),
        },
        "barcode": {"type": "QR_CODE", "value": look.barcode, "alternateText": look.serial},
        "textModulesData": _modules(look, template),
    }
    if look.holder_name:
        body["accountName"] = look.holder_name
    if hero_url is not None:
        body["heroImage"] = _image(hero_url, look.description, look.language, look.own_language)
    if look.expires_ms is not None:
        end = datetime.fromtimestamp(look.expires_ms // 1000, UTC)
        body["validTimeInterval"] = {"end": {"date": end.strftime("%Y-%m-%dT%H:%M:%SZ")}}
    return body


def as_patch(loyalty_object: Json) -> Json:
    """The same object as a PATCH body: null clears what the card no longer has, such as an erased name."""
    return {**dict.fromkeys(_MAY_BE_ABSENT), **loyalty_object}


def localized(text: Said, language: Language, own: Language = DEFAULT_LANGUAGE) -> Json:
    """LocalizedString: the phone's language where it is ours, else `language`, else the programme's own."""
    said = {name: words for name, words in every_language(text, own).items() if words}
    default = spoken_in(said, language, own)
    if default is None:
        raise ValueError("a text without words")
    localized: Json = {"defaultValue": {"language": default, "value": said[default]}}
    others = [{"language": name, "value": words} for name, words in said.items() if name != default]
    if others:
        localized["translatedValues"] = others
    return localized


def _state(look: Look, now_ms: int) -> str:
    if look.voided:
        return "INACTIVE"
    if look.expires_ms is not None and now_ms >= look.expires_ms:
        return "EXPIRED"
    return "ACTIVE"


def _balance(balance: int | str) -> Json:
    return {"int": balance} if isinstance(balance, int) else {"string": balance}


def _modules(look: Look, template: Template) -> list[Json]:
    modules = []
    for module in template.modules:
        value = look.values.get(module.key, "")
        if _is_empty(value):
            continue
        shown: Json = {"id": module.key, "localizedHeader": localized(module.header, look.language)}
        if isinstance(value, int | str):
            shown["body"] = str(value)
        else:
            shown["localizedBody"] = localized(value, look.language, look.own_language)
        modules.append(shown)
    return modules


def _is_empty(value: Value) -> bool:
    if isinstance(value, int | Phrase):
        return False
    return not value if isinstance(value, str) else not any(value.values())


def _image(url: str, description: Said, language: Language, own: Language = DEFAULT_LANGUAGE) -> Json:
    image: Json = {"sourceUri": {"uri": url}}
    if not _is_empty(description):
        image["contentDescription"] = localized(description, language, own)
    return image
