"""Saving a card by its link, and removing it: what the Android phone does."""

from collections.abc import Callable
from typing import Any

from infra.local.google.account import Account, BadToken
from infra.local.google.callbacks import Sender, Signer
from infra.local.google.changes import Changes
from infra.local.google.errors import ApiError
from infra.local.google.kinds import CLASS_OF, Kind
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
        self.linked_call_back = True  # Google does not say whether a linked pass's own save is called back
        self.short: dict[str, str] = {}  # JWTs that were inserted, by what their link has instead
        resources.linked = self._linked

    def read_link(self, jwt: str) -> list[Json]:
        """The objects that a save link names, as held, or as it carries them; refuses what Google's save page
        refuses."""
        if jwt in self.short:
            return self.read(self.short[jwt])
        if len(jwt) >= JWT_LENGTH_MAX:
            raise ApiError(400, f"The JWT has {len(jwt)} characters: browsers cut links of {JWT_LENGTH_MAX}.")
        return self.read(jwt)

    def read(self, jwt: str) -> list[Json]:
        """The same of a JWT that is in no link, of any length."""
        try:
            claims = self._account.read_jwt(jwt)
        except BadToken as error:
            raise ApiError(400, str(error)) from error
        if claims.get("aud") != "google" or claims.get("typ") != "savetowallet":
            raise ApiError(400, "The JWT's aud must be google and its typ savetowallet.")
        if type(claims.get("iat")) is not int or claims["iat"] > self._now_ms() / 1000 + _SKEW_S:
            raise ApiError(400, "The JWT's iat must be seconds, and not in the future.")
        return self.read_payload(claims.get("payload"))

    def read_payload(self, payload: Any) -> list[Json]:
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
            if self._shelf.get("loyaltyObject", held["id"]) is None:  # what there is a link never overwrites
                self._resources.make(held)
        for held in objects:
            if self._hold(held["id"], user):
                self._add_linked(held["id"], user)
        return {"object_ids": [held["id"] for held in objects], "user": user}

    def remove(self, object_id: str, user: str) -> Json:
        """Take the card out of `user`'s wallet; Google keeps the object."""
        found = self._shelf.object(object_id)
        if found is None or not self._shelf.drop(object_id, user):
            raise ApiError(404, f"{user} does not hold {object_id}")
        kind, held = found
        self._changes.record(kind, object_id, "removed", user=user)
        self._call_back(CLASS_OF[kind], held, "del")
        return {"object_id": object_id, "user": user}

    def wallet(self, user: str) -> Json:
        """All that `user`'s phone shows."""
        cards = []
        mine = dict(self._shelf.held_by(user))
        for object_id, saved_ms in mine.items():
            found = self._shelf.object(object_id)
            if found is None:
                continue
            shown = self._resources.get(found[0], object_id)
            parent = shown.pop("classReference")
            beside = next((each for each in self._shelf.linking(object_id) if each in mine), None)
            card = {"kind": found[0], "object": shown, "class": parent, "saved_ms": saved_ms}
            cards.append({**card, "linked_to": beside})
        return {
            "user": user,
            "objects": cards,
            "adds_linked": self._shelf.adds_linked(user),
            "notifications": self._changes.notifications(user),
        }

    def switch(self, user: str, *, adds_linked: bool) -> Json:
        """The user's "Automatically add linked passes"; on again, what was linked meanwhile comes."""
        self._shelf.set_adds_linked(user, adds_linked)
        for object_id, _ in self._shelf.held_by(user):
            self._add_linked(object_id, user)
        return self.wallet(user)

    def _linked(self, object_id: str) -> None:
        """The card has been given links: they arrive wherever it is."""
        for user in self._shelf.holders(object_id):
            self._add_linked(object_id, user)

    def _add_linked(self, object_id: str, user: str) -> None:
        found = self._shelf.object(object_id)
        if found is None or not self._shelf.adds_linked(user):
            return
        for linked_id in found[1].get("linkedObjectIds", []):
            self._hold(linked_id, user, linked=True)

    def _hold(self, object_id: str, user: str, *, linked: bool = False) -> bool:
        """Whether it is new in the user's wallet. What its holder took out does not come back by itself."""
        found = self._shelf.object(object_id)
        if found is None or (linked and self._shelf.was_dropped(object_id, user)):
            return False
        if not self._shelf.hold(object_id, user, self._now_ms()):
            return False
        kind, held = found
        self._changes.record(kind, object_id, "saved", user=user)
        if not linked or self.linked_call_back:
            self._call_back(CLASS_OF[kind], held, "save")
        return True

    def _named(self, named: Json) -> Json:
        held = self._shelf.get("loyaltyObject", str(named.get("id")))
        if held is None:
            return self._resources.in_link(named)
        if named.get("classId", held["classId"]) != held["classId"]:
            raise ApiError(400, f"LoyaltyObject {held['id']} is not of class {named['classId']}.")
        return held

    def _refuse_if_taken(self, held: Json, user: str) -> None:
        parent: dict[str, Any] = self._shelf.get("loyaltyClass", held["classId"]) or {}
        alone = parent.get("multipleDevicesAndHoldersAllowedStatus", "").startswith("ONE_USER")
        if alone and any(other != user for other in self._shelf.holders(held["id"])):
            raise ApiError(403, "This card is already saved by another person.", "permissionDenied")

    def _call_back(self, kind: Kind, held: Json, event: Any) -> None:
        """`kind` is the class's, which says where."""
        parent = self._shelf.get(kind, held["classId"]) or {}
        url = parent.get("callbackOptions", {}).get("url")
        if url:
            self._sender.send(url, self._signer.envelope(held["classId"], held["id"], event))
