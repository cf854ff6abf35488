"""The kinds of classes and objects that this Google keeps, and which belong together."""

from typing import Literal, get_args

Kind = Literal["loyaltyClass", "loyaltyObject", "offerClass", "offerObject", "genericClass", "genericObject"]
KINDS: tuple[Kind, ...] = get_args(Kind)
CLASS_OF: dict[Kind, Kind] = {
    "loyaltyObject": "loyaltyClass",
    "offerObject": "offerClass",
    "genericObject": "genericClass",
}
OBJECT_OF: dict[Kind, Kind] = {parent: kind for kind, parent in CLASS_OF.items()}
SCHEMAS: dict[str, str] = {kind: kind[0].upper() + kind[1:] for kind in KINDS}
REQUIRED: dict[Kind, tuple[str, ...]] = {
    "loyaltyClass": ("id", "issuerName", "programName", "programLogo", "reviewStatus"),
    "loyaltyObject": ("id", "classId", "state"),
    "offerClass": ("id", "issuerName", "title", "provider", "redemptionChannel", "reviewStatus"),
    "offerObject": ("id", "classId", "state"),
    "genericClass": ("id",),
    "genericObject": ("id", "classId", "cardTitle", "header"),
}
# A change of these is told to the holder where a write asks for it; an offer and a generic card have none.
# https://developers.google.com/wallet/retail/loyalty-cards/use-cases/trigger-push-notifications
NOTIFYING: dict[Kind, tuple[str, ...]] = {
    "loyaltyObject": ("loyaltyPoints", "secondaryLoyaltyPoints"),
    "loyaltyClass": ("rewardsTier", "secondaryRewardsTier", "programName"),
}
