"""A membership as Google keeps it: a generic card of its own beside the loyalty card.

https://developers.google.com/wallet/reference/rest/v1/genericobject
A generic card cannot announce a change; Google tells its holder two days before it ends:
https://developers.google.com/wallet/generic/use-cases/notifications
"""

from chalicelib.domain.face.linked import LinkedPass
from chalicelib.domain.face.look import Look
from chalicelib.domain.text import DEFAULT_LANGUAGE, phrase
from chalicelib.wallets.google.localized import Json, image, localized, plain, titled
from chalicelib.wallets.google.loyalty import class_id, codes, interval

ERASED = "–"  # a generic card cannot be without a title


def member_class_id(look: Look, *, issuer_id: str, stack: str = "") -> str:
    return f"{class_id(issuer_id, look.programme_id, stack)}.members"


def member_class(look: Look, *, issuer_id: str, stack: str = "") -> Json:
    """It has no name and no colour: each card brings its own."""
    return {
        "id": member_class_id(look, issuer_id=issuer_id, stack=stack),
        "multipleDevicesAndHoldersAllowedStatus": "ONE_USER_ALL_DEVICES",
    }


def member_object(
    look: Look, linked: LinkedPass, id_: str, *, issuer_id: str, logo_url: str, stack: str = ""
) -> Json:
    own = look.own_language
    body: Json = {
        "id": id_,
        "classId": member_class_id(look, issuer_id=issuer_id, stack=stack),
        "state": "ACTIVE",
        "genericType": "GENERIC_MEMBERSHIP_CARD",
        "cardTitle": plain(look.organization, own),
        "header": localized(titled(linked.name), look.language, own),
        "subheader": localized(phrase("membership_label"), look.language),
        "logo": image(logo_url, {DEFAULT_LANGUAGE: look.organization}, DEFAULT_LANGUAGE),
        "hexBackgroundColor": (look.programme_colours or look.colours).background,
        **codes(look),
        **interval(linked.ends_ms),
    }
    if linked.ends_ms is not None:
        body["notifications"] = {"expiryNotification": {"enableNotification": True}}
    return body
