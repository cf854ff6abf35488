"""An offer as Google keeps it: a class for each right of a programme, an object for each card that has it.

https://developers.google.com/wallet/reference/rest/v1/offerclass
https://developers.google.com/wallet/reference/rest/v1/offerobject
Google reminds its holder 48 hours before the end, in words of its own and outside of every quota:
https://developers.google.com/wallet/retail/offers/use-cases/offer-expiration-notification
"""

from chalicelib.domain.face.linked import LinkedPass
from chalicelib.domain.face.look import Look
from chalicelib.domain.text import DEFAULT_LANGUAGE, Text, phrase, spoken_in
from chalicelib.wallets.google.localized import Json, image, localized, titled
from chalicelib.wallets.google.loyalty import class_id, codes, interval

TITLE_MAX = 60  # what Google shows of an offer's title


def offer_class_id(look: Look, part_id: str, *, issuer_id: str, stack: str = "") -> str:
    return f"{class_id(issuer_id, look.programme_id, stack)}.offer-{part_id}"


def offer_class(look: Look, linked: LinkedPass, *, issuer_id: str, logo_url: str, stack: str = "") -> Json:
    """What every holder of the right reads."""
    own, title = look.own_language, _titled(linked)
    return {
        "id": offer_class_id(look, linked.id, issuer_id=issuer_id, stack=stack),
        "issuerName": look.organization,
        "title": title[spoken_in(title, own) or own],
        "localizedTitle": localized(title, own, own),
        "provider": look.organization,
        "redemptionChannel": "INSTORE",
        "titleImage": image(logo_url, {DEFAULT_LANGUAGE: look.organization}, DEFAULT_LANGUAGE),
        "hexBackgroundColor": (look.programme_colours or look.colours).background,
        "localizedDetails": localized(phrase("google_offer_how"), own),
        "multipleDevicesAndHoldersAllowedStatus": "ONE_USER_ALL_DEVICES",
        "reviewStatus": "UNDER_REVIEW",
    }


def offer_object(look: Look, linked: LinkedPass, id_: str, *, issuer_id: str, stack: str = "") -> Json:
    """The right as this card has it; a till takes the card's own code."""
    body: Json = {
        "id": id_,
        "classId": offer_class_id(look, linked.id, issuer_id=issuer_id, stack=stack),
        "state": "ACTIVE",
        **codes(look),
        **interval(linked.ends_ms),
    }
    if linked.n > 1:
        count = {"id": "count", "localizedHeader": localized(phrase("google_offer_count"), look.language)}
        body["textModulesData"] = [{**count, "body": str(linked.n)}]
    return body


def _titled(linked: LinkedPass) -> Text:
    return {language: words[:TITLE_MAX] for language, words in titled(linked.name).items()}
