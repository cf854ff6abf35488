"""Saving a card by its link, and removing it: what the Android phone does."""

from collections.abc import Callable
from typing import Any

from infra.local.google.account import Account, BadToken
from infra.local.google.callbacks import Sender, Signer
from infra.local.google.changes import Changes
from infra.local.google.errors import ApiError
from infra.local.google.resources import Resources
from infra.local.google.shelf import Json, Shelf
from infra.local.google_schema import Discovery

JWT_LENGTH_MAX = 1800
_SKEW_S = 300


class Saves:
    def __init__(
        self,
        *,
        account: Account,
        discovery: Discovery,
        shelf: Shelf,
        resources: Resources,
        changes: Changes,
        signer: Signer,
        sender: Sender,
        now_ms: Callable[[], int],
    ) -> None:
        self._account = account
        self._discovery = discovery
        self._shelf = shelf
        self._resources = resources
        self._changes = changes
        self._signer = signer
        self._sender = sender
        self._now_ms = now_ms

    def read_link(self, jwt: str) -> list[Json]:
        """The objects that a save link names, as held; refuses what Google's save page refuses."""
        if len(jwt) >= JWT_LENGTH_MAX:
            raise ApiError(400, f"The JWT has {len(jwt)} characters: browsers cut links of {JWT_LENGTH_MAX}.")
        try:
            claims = self._account.read_jwt(jwt)
        except BadToken as error:
            raise ApiError(400, str(error)) from error
        if claims.get("aud") != "google" or claims.get("typ") != "savetowallet":
            raise ApiError(400, "The JWT's aud must be google and its typ savetowallet.")
        if type(claims.get("iat")) is not int or claims["iat"] > self._now_ms() / 1000 + _SKEW_S:
            raise ApiError(400, "The JWT's iat must be seconds, and not in the future.")
        payload = claims.get("payload")
        wrong = [each for each in self._discovery.check("Resources", payload) if each.kind == "wrong"]
        if wrong or not isinstance(payload, dict):
            raise ApiError(400, f"The JWT's payload is wrong. {'; '.join(map(str, wrong[:5]))}")
        named = payload.get("loyaltyObjects", [])
        if not named:
            raise ApiError(400, "The JWT names no loyaltyObjects.")
        return [self._named(each) for each in named]

    def save(self, jwt: str, user: str) -> Json:
        """Put the link's cards into `user`'s wallet."""
        objects = self.read_link(jwt)
        for held in objects:
            self._refuse_if_taken(held, user)
        for held in objects:
            if self._shelf.hold(held["id"], user, self._now_ms()):
                self._changes.record("loyaltyObject", held["id"], "saved", user=user)
                self._call_back(held, "save")
        return {"object_ids": [held["id"] for held in objects], "user": user}

    def remove(self, object_id: str, user: str) -> Json:
        """Take the card out of `user`'s wallet; Google keeps the object."""
        held = self._shelf.get("loyaltyObject", object_id)
        if held is None or not self._shelf.drop(object_id, user):
            raise ApiError(404, f"{user} does not hold {object_id}")
        self._changes.record("loyaltyObject", object_id, "removed", user=user)
        self._call_back(held, "del")
        return {"object_id": object_id, "user": user}

    def wallet(self, user: str) -> Json:
        """All that `user`'s phone shows."""
        cards = []
        for object_id, saved_ms in self._shelf.held_by(user):
            shown = self._resources.get("loyaltyObject", object_id)
            parent = shown.pop("classReference")
            cards.append({"object": shown, "class": parent, "saved_ms": saved_ms})
        return {"user": user, "objects": cards, "notifications": self._changes.notifications(user)}

    def _named(self, named: Json) -> Json:
        held = self._shelf.get("loyaltyObject", str(named.get("id")))
        if held is None:
            raise ApiError(
                404, f"LoyaltyObject {named.get('id')} was not found: insert it before its link is used."
            )
        if named.get("classId", held["classId"]) != held["classId"]:
            raise ApiError(400, f"LoyaltyObject {held['id']} is not of class {named['classId']}.")
        return held

    def _refuse_if_taken(self, held: Json, user: str) -> None:
        parent: dict[str, Any] = self._shelf.get("loyaltyClass", held["classId"]) or {}
        alone = parent.get("multipleDevicesAndHoldersAllowedStatus", "").startswith("ONE_USER")
        if alone and any(other != user for other in self._shelf.holders(held["id"])):
            raise ApiError(403, "This card is already saved by another person.", "permissionDenied")

    def _call_back(self, held: Json, event: Any) -> None:
        parent = self._shelf.get("loyaltyClass", held["classId"]) or {}
        url = parent.get("callbackOptions", {}).get("url")
        if url:
            self._sender.send(url, self._signer.envelope(held["classId"], held["id"], event))
