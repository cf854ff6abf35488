"""The link behind "Add to Google Wallet": a signed JWT that carries a card, or names one.

https://developers.google.com/wallet/reference/rest/v1/Jwt
"""

from collections.abc import Iterator, Sequence

from chalicelib.domain.text import Language
from chalicelib.wallets.google.account import ServiceAccount
from chalicelib.wallets.google.localized import Json
from chalicelib.wallets.google.loyalty import object_id

SAVE_URL = "https://pay.google.com/gp/v/save/"
_JWT_LENGTH_MAX = 1800  # browsers cut longer links, says Google
# In no link: the address of the card's page is a key to it for good, and who finds a link that was used once
# (in a browser's history, or its maker's logs) can save the card no more.
_KEYS = ("linksModuleData", "appLinkData")
# Left out of a link that is too long, in this order. The card has all of it soon after it is saved.
_LATER = ("merchantLocations", "valueAddedModuleData", "textModulesData", "heroImage")


def save_link(
    account: ServiceAccount,
    *,
    serial: str,
    iat_s: int,
    moved: int = 0,
    origins: Sequence[str] = (),
    save_url: str = SAVE_URL,
) -> str:
    """The address that saves the card `serial`, which is at Google; `origins` are the sites that show it as a
    button. By its id alone: which class it is in changes with its tier."""
    jwt = _signed(account, {"id": object_id(account.issuer_id, serial, moved)}, iat_s, origins)
    if len(jwt) >= _JWT_LENGTH_MAX:
        raise ValueError(
            f"the save link's JWT has {len(jwt)} characters; Google's limit is {_JWT_LENGTH_MAX}"
        )
    return save_url + jwt


def whole_link(
    account: ServiceAccount,
    loyalty_object: Json,
    language: Language,
    *,
    iat_s: int,
    origins: Sequence[str] = (),
    save_url: str = SAVE_URL,
) -> str | None:
    """The address that makes the card at Google and saves it, with as much of it as fits, in its holder's
    `language`; None where a link cannot carry it: whoever has the link reads all that is in it, also a key.
    """
    if "rotatingBarcode" in loyalty_object:
        return None
    told = {name: value for name, value in loyalty_object.items() if name not in _KEYS}
    links = (_signed(account, body, iat_s, origins) for body in _shorter(told, language))
    return next((save_url + jwt for jwt in links if len(jwt) < _JWT_LENGTH_MAX), None)


def _shorter(body: Json, language: Language) -> Iterator[Json]:
    """The card whole, then in one language, then with less and less of it."""
    yield body
    body = _in_one(body, language)
    yield body
    for name in _LATER:
        body = {key: value for key, value in body.items() if key != name}
        yield body


def _in_one(value: Json, language: Language) -> Json:
    """Each text in this language alone, where it has it."""
    return {name: _said(member, language) for name, member in value.items()}


def _said(value: object, language: Language) -> object:
    if isinstance(value, list):
        return [_said(each, language) for each in value]
    if not isinstance(value, dict):
        return value
    if "translatedValues" in value:
        texts = [value["defaultValue"], *value["translatedValues"]]
        return {"defaultValue": next((each for each in texts if each["language"] == language), texts[0])}
    return _in_one(value, language)


def _signed(account: ServiceAccount, loyalty_object: Json, iat_s: int, origins: Sequence[str]) -> str:
    return account.jwt(
        {
            "iss": account.email,
            "aud": "google",
            "typ": "savetowallet",
            "iat": iat_s,
            "origins": list(origins),
            "payload": {"loyaltyObjects": [loyalty_object]},
        }
    )
