"""A card as Google keeps it: a LoyaltyClass per programme, a LoyaltyObject per card. Pure.

https://developers.google.com/wallet/reference/rest/v1/loyaltyclass
https://developers.google.com/wallet/reference/rest/v1/loyaltyobject
"""

from collections.abc import Sequence
from datetime import UTC, datetime

from chalicelib.domain.face.look import Line, Look, Value
from chalicelib.domain.text import DEFAULT_LANGUAGE, Merged, Phrase, Price, Said, phrase
from chalicelib.wallets.google.localized import Json, image, localized
from chalicelib.wallets.google.modules import modules_data
from chalicelib.wallets.google.rotating import rotating_barcode
from chalicelib.wallets.google.template import Template
from chalicelib.words import every_language, say, written

LINKS = {  # of the merchant, the same for every card
    "privacy": phrase("pass_privacy"),
    "terms": phrase("pass_terms"),
    "imprint": phrase("pass_imprint"),
}

_MAY_BE_ABSENT = (
    "accountName",
    "heroImage",
    "validTimeInterval",
    "secondaryLoyaltyPoints",
    "linksModuleData",
    "appLinkData",
    "passConstraints",
    "barcode",
    "rotatingBarcode",
    "valueAddedModuleData",
    "merchantLocations",
)
_MAY_GO = (  # all that a person's card may have had, ours or Google's own; its links cannot go
    *_MAY_BE_ABSENT,
    "groupingInfo", "imageModulesData", "infoModuleData", "loyaltyPoints", "messages", "saveRestrictions",
    "smartTapRedemptionValue", "textModulesData",
)  # fmt: skip
MICROS = 1_000_000  # of one unit of a currency
_BALANCE_MAX, _BALANCE_LABEL_MAX = 7, 9  # characters that Google advises
_MODULES_MAX = 10  # text modules that Google shows of an object
_FRONT = ("part1", "part2")  # what the class has places for in front; a second balance has the first one's


def class_id(issuer_id: str, programme_id: str, stack: str = "") -> str:
    """`stack` keeps the classes of two deployments under one issuer apart."""
    return f"{issuer_id}.{stack}.{programme_id}" if stack else f"{issuer_id}.{programme_id}"


def object_id(issuer_id: str, serial: str, moved: int = 0) -> str:
    """A card that has gone to another phone for good is another object there: the one before is over."""
    return f"{issuer_id}.{serial}-{moved}" if moved else f"{issuer_id}.{serial}"


def class_of(look: Look, issuer_id: str, stack: str = "") -> str:
    """A tier is its class's word at Google, so each has a class of its own: a card that rises moves there."""
    programme = class_id(issuer_id, look.programme_id, stack)
    return f"{programme}.tier-{look.tier.id}" if look.tier else programme


def serial_in(object_id: str) -> str:
    return object_id.partition(".")[2].partition("-")[0]


def moved_in(object_id: str) -> int:
    """How often the card had gone to another phone when this was made."""
    moved = object_id.partition(".")[2].partition("-")[2]
    return int(moved) if moved.isascii() and moved.isdigit() else 0


def loyalty_class(
    look: Look, template: Template, *, issuer_id: str, logo_url: str, callback_url: str, stack: str = ""
) -> Json:
    """The programme that `look`'s card belongs to. Changing it reaches every holder."""
    own = look.own_language
    links = [
        {"id": name, "uri": look.values[name], "localizedDescription": localized(label, own)}
        for name, label in LINKS.items()
        if look.values.get(name)
    ]
    return {
        **template.face,
        **({"linksModuleData": {"uris": links}} if links else {}),
        **modules_data(look.choices.modules, own, own),
        **_tier(look),
        "id": class_of(look, issuer_id, stack),
        "issuerName": look.organization,
        "programName": look.programme_name,
        "programLogo": image(logo_url, {DEFAULT_LANGUAGE: look.organization}, DEFAULT_LANGUAGE),
        # A face for a time is some cards' alone: their picture has its colours, their class cannot.
        "hexBackgroundColor": (look.programme_colours or look.colours).background,
        "localizedAccountIdLabel": localized(template.account_id_label, DEFAULT_LANGUAGE),
        "localizedAccountNameLabel": localized(template.account_name_label, DEFAULT_LANGUAGE),
        "callbackOptions": {"url": callback_url},
        # In every write: Google makes it APPROVED by itself and then refuses a write that repeats that.
        "reviewStatus": "UNDER_REVIEW",
    }


def loyalty_object(
    look: Look, template: Template, *, issuer_id: str, hero_url: str | None, now_ms: int, stack: str = ""
) -> Json:
    """The card itself, as it is inserted."""
    body: Json = {
        "id": object_id(issuer_id, look.serial, look.moved),
        "classId": class_of(look, issuer_id, stack),
        "state": _state(look, now_ms),
        "accountId": look.serial,
        "loyaltyPoints": {
            "localizedLabel": localized(template.balance_label, look.language),
            "balance": _balance(look.balance),
        },
        **codes(look),
        **interval(look.expires_ms),
        **modules_data(look.modules, look.language, look.own_language),
        **_places(look),
    }
    second = next((line for line in look.lines if line.counts and _is_short(line, look)), None)
    if second is not None:
        body["secondaryLoyaltyPoints"] = {
            "localizedLabel": localized(second.label, look.language, look.own_language),
            "balance": _second_balance(second, look),
        }
    modules = _modules(look, template)
    places = _FRONT if second is None else _FRONT[1:]
    lines = _lines([line for line in look.lines if line is not second], places, look)
    if second is not None and second.ends_ms is not None:  # its end has no room beside a balance
        lines.append(_module("second_ends", second.label, second.shown, look))
    body["textModulesData"] = [*modules, *lines][:_MODULES_MAX]
    body |= _ways(look)
    if look.holder_name:
        body["accountName"] = look.holder_name
    if hero_url is not None:
        body["heroImage"] = image(hero_url, look.description, look.language, look.own_language)
    if not look.choices.screenshots:
        body["passConstraints"] = {"screenshotEligibility": "INELIGIBLE"}
    return body


def _places(look: Look) -> Json:
    """Where a phone may call the card to mind: how near, how often and in which words is Google's to say. On
    the card and not on its class, where one issuer saw them do nothing."""
    found = [{"latitude": each.latitude, "longitude": each.longitude} for each in look.choices.places]
    return {"merchantLocations": found} if found else {}


def codes(look: Look) -> Json:
    """What a till reads, on the card and on the passes that are linked to it."""
    if look.rotating is not None:
        return {"rotatingBarcode": rotating_barcode(look.serial, look.rotating)}
    return {"barcode": {"type": "QR_CODE", "value": look.barcode, "alternateText": look.serial}}


def interval(ends_ms: int | None) -> Json:
    if ends_ms is None:
        return {}
    end = datetime.fromtimestamp(ends_ms // 1000, UTC)
    return {"validTimeInterval": {"end": {"date": end.strftime("%Y-%m-%dT%H:%M:%SZ")}}}


def erased_object(look: Look, *, issuer_id: str) -> Json:
    """What is left of an erased card, in the class that it had: Google deletes nothing, but keeps no member
    that is null."""
    return {
        **dict.fromkeys(_MAY_GO),
        "id": object_id(issuer_id, look.serial, look.moved),
        "state": "INACTIVE",
        "accountId": "erased",
    }


def as_patch(loyalty_object: Json) -> Json:
    """The same object as a PATCH body: null clears what the card no longer has, such as an erased name."""
    return {**dict.fromkeys(_MAY_BE_ABSENT), **loyalty_object}


def _tier(look: Look) -> Json:
    if look.tier is None:
        return {}
    label, own = phrase("standing_label"), look.own_language
    return {
        "rewardsTier": say(look.tier.name, own, own),
        "localizedRewardsTier": localized(look.tier.name, own, own),
        "rewardsTierLabel": say(label, own),
        "localizedRewardsTierLabel": localized(label, own),
    }


def _ways(look: Look) -> Json:
    """The first of the lower part leads to the card's page; all of them are in the list of links."""
    uris = [
        {"id": way.id, "uri": way.url, "localizedDescription": localized(way.said, look.language)}
        for way in look.ways
    ]
    found: Json = {"linksModuleData": {"uris": uris}} if uris else {}
    for way in look.ways:
        if way.id == "page":
            target = {"uri": way.url, "description": say(way.said, look.language)}
            found["appLinkData"] = {
                "webAppLinkInfo": {"appTarget": {"targetUri": target}},
                "displayText": localized(way.said, look.language),
            }
    return found


def _state(look: Look, now_ms: int) -> str:
    if look.voided:
        return "INACTIVE"
    if look.expires_ms is not None and now_ms >= look.expires_ms:
        return "EXPIRED"
    return "ACTIVE"


def _balance(balance: int | str) -> Json:
    return {"int": balance} if isinstance(balance, int) else {"string": balance}


def _is_short(line: Line, look: Look) -> bool:
    """Whether a wallet's balance line shows it whole."""
    balance = written(line.value, look.language, look.own_language)
    labels = every_language(line.label, look.own_language).values()
    return len(balance) <= _BALANCE_MAX and all(len(label) <= _BALANCE_LABEL_MAX for label in labels)


def _second_balance(line: Line, look: Look) -> Json:
    if isinstance(line.value, int):
        return {"int": line.value}
    money = _money(line.value)
    if money is not None:  # each phone writes it as its language does
        micros = round(money.amount.value * MICROS)
        return {"money": {"micros": str(micros), "currencyCode": money.currency}}
    return {"string": written(line.value, look.language, look.own_language)}


def _money(value: Value) -> Price | None:
    """The amount, where a line says that and nothing else."""
    if not isinstance(value, Phrase) or len(value.values) != 1:
        return None
    (said,) = value.values.values()
    return said if isinstance(said, Price) and said.currency else None


def _lines(lines: list[Line], places: Sequence[str], look: Look) -> list[Json]:
    """What the parts say: the most important have the ids that the class shows in front."""
    front = [line for line in lines if not line.behind][: len(places)]
    others = [line for line in lines if line not in front]
    named = [*zip(places, front, strict=False), *((f"more{n}", line) for n, line in enumerate(others, 1))]
    return [_module(id_, line.label, line.shown, look) for id_, line in named]


def _modules(look: Look, template: Template) -> list[Json]:
    modules = []
    for module in template.modules:
        value = look.values.get(module.key, "")
        if _is_empty(value):
            continue
        modules.append(_module(module.key, module.header, value, look))
    return modules


def _module(id_: str, header: Said, value: Value, look: Look) -> Json:
    shown: Json = {"id": id_, "localizedHeader": localized(header, look.language, look.own_language)}
    if isinstance(value, int | str):
        return shown | {"body": str(value)}
    return shown | {"localizedBody": localized(value, look.language, look.own_language)}


def _is_empty(value: Value) -> bool:
    if isinstance(value, int | Phrase | Merged):
        return False
    return not value if isinstance(value, str) else not any(value.values())
