"""The link behind "Add to Google Wallet": a signed JWT that only names an object that REST inserted.

https://developers.google.com/wallet/reference/rest/v1/Jwt
"""

from collections.abc import Sequence

from chalicelib.wallets.google.account import ServiceAccount
from chalicelib.wallets.google.loyalty import class_id, object_id

SAVE_URL = "https://pay.google.com/gp/v/save/"
_JWT_LENGTH_MAX = 1800  # browsers cut longer links, says Google


def save_link(
    account: ServiceAccount,
    *,
    serial: str,
    programme_id: str,
    iat_s: int,
    moved: int = 0,
    origins: Sequence[str] = (),
    save_url: str = SAVE_URL,
    stack: str = "",
) -> str:
    """The address that saves the card `serial`; `origins` are the sites that show it as a button."""
    jwt = account.jwt(
        {
            "iss": account.email,
            "aud": "google",
            "typ": "savetowallet",
            "iat": iat_s,
            "origins": list(origins),
            "payload": {
                "loyaltyObjects": [
                    {
                        "id": object_id(account.issuer_id, serial, moved),
                        "classId": class_id(account.issuer_id, programme_id, stack),
                    }
                ]
            },
        }
    )
    if len(jwt) >= _JWT_LENGTH_MAX:
        raise ValueError(
            f"the save link's JWT has {len(jwt)} characters; Google's limit is {_JWT_LENGTH_MAX}"
        )
    return save_url + jwt
