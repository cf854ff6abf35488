"""Insert, get, PATCH, PUT, list and addMessage on classes and objects, as Google does them.

https://developers.google.com/wallet/reference/rest
"""

import re
from collections.abc import Callable, Iterable
from typing import Any

from infra.local.google.changes import Changes
from infra.local.google.errors import ApiError
from infra.local.google.images import Images
from infra.local.google.kinds import CLASS_OF, NOTIFYING, OBJECT_OF, REQUIRED, SCHEMAS, Kind
from infra.local.google.linked import check_linked
from infra.local.google.quotas import NotificationQuota
from infra.local.google.rules import check_class, check_id, check_message, check_object, check_review
from infra.local.google.shelf import Json, Shelf
from infra.local.google_schema import Discovery

_NOT_FOR_US = (
    "hasUsers",
    "hasLinkedDevice",
    "classReference",
    "review",
    "kind",
    "version",
)  # Google's to set
NEW_MESSAGE = "You have a new message"  # Google does not publish its words; a phone has its language's


class Resources:
    """Google's Wallet API over one shelf. `linked` hears of an object that has been given links."""

    def __init__(
        self,
        *,
        issuer_id: str,
        discovery: Discovery,
        shelf: Shelf,
        images: Images,
        quota: NotificationQuota,
        changes: Changes,
        now_ms: Callable[[], int],
    ) -> None:
        self.linked: Callable[[str], None] = lambda _: None
        self._issuer_id = issuer_id
        self._discovery = discovery
        self._shelf = shelf
        self._images = images
        self._quota = quota
        self._changes = changes
        self._now_ms = now_ms

    async def insert(self, kind: Kind, body: Any) -> Json:
        await self._check_body(kind, body)
        check_id(body.get("id"), self._issuer_id)
        if self._shelf.get(kind, body["id"]) is not None:
            raise ApiError(409, f"{SCHEMAS[kind]} {body['id']} already exists")
        return self._store(kind, _without(body, _NOT_FOR_US), None, body, patch=False)

    def in_link(self, body: Json) -> Json:
        """An object that a save link carries and that is not there yet, checked and not kept."""
        self._refuse_unless_valid("LoyaltyObject", body)
        check_id(body.get("id"), self._issuer_id)
        if not {"id", "classId", "state"} <= body.keys():
            raise ApiError(
                404, f"LoyaltyObject {body.get('id')} was not found: insert it, or carry all of it."
            )
        if "rotatingBarcode" in body:  # of ours: Google takes it, and whoever has the link reads the key
            raise ApiError(400, "A save link must not carry the key of a rotating code.")
        check_object(body, "loyaltyObject")
        self._check_parent("loyaltyClass", body["classId"])
        return body

    def make(self, body: Json) -> Json:
        """Keep an object that a save link carried."""
        return self._store("loyaltyObject", _without(body, _NOT_FOR_US), None, body, patch=False)

    async def patch(self, kind: Kind, id_: str, body: Any) -> Json:
        """Members merge, an array is replaced whole, null clears."""
        await self._check_body(kind, body, patch=True)
        held = self._found(kind, id_)
        if body.get("id", id_) != id_:
            raise ApiError(400, f"The id in the body, {body['id']!r}, is not the one in the path")
        return self._store(kind, _merged(held, _without(body, _NOT_FOR_US)), held, body, patch=True)

    async def put(self, kind: Kind, id_: str, body: Any) -> Json:
        """The body is all there is afterwards."""
        await self._check_body(kind, body)
        held = self._found(kind, id_)
        if body.get("id") != id_:
            raise ApiError(400, f"The id in the body, {body.get('id')!r}, is not the one in the path")
        return self._store(kind, _without(body, _NOT_FOR_US), held, body, patch=False)

    async def add_message(self, kind: Kind, id_: str, body: Any) -> Json:
        self._refuse_unless_valid("AddMessageRequest", body)
        held = self._found(kind, id_)
        message = body.get("message")
        check_message(message)
        messages = [*held.get("messages", []), message]
        if len(messages) > 10:
            raise ApiError(400, "messages: at most 10")
        notification = self._message_notification(kind, held, [message])
        stored = {**held, "messages": messages}
        self._shelf.put(kind, stored)
        self._changes.record(kind, id_, "message", notification=self._told(kind, id_, notification))
        return {"resource": self.shown(kind, stored)}

    def get(self, kind: Kind, id_: str) -> Json:
        return self.shown(kind, self._found(kind, id_))

    def page(self, kind: Kind, parent: str, *, most: int | None, token: str) -> Json:
        """`most` resources after `token`, a page's last id; all of them when `most` is None."""
        check_id(f"{parent}.x" if kind in OBJECT_OF else parent, self._issuer_id)
        limit = 100_000 if most is None else most
        found = self._shelf.page(kind, parent, after=token, limit=limit + 1)
        pagination: Json = {"resultsPerPage": min(len(found), limit)}
        if len(found) > limit:
            pagination["nextPageToken"] = found[limit - 1]["id"]
        return {"resources": [self.shown(kind, each) for each in found[:limit]], "pagination": pagination}

    def shown(self, kind: Kind, resource: Json) -> Json:
        """The resource with what Google adds to a reply."""
        if kind in OBJECT_OF:
            return resource
        parent = self._shelf.get(CLASS_OF[kind], resource["classId"])
        return {
            **resource,
            "hasUsers": bool(self._shelf.holders(resource["id"])),
            **({} if parent is None else {"classReference": parent}),
        }

    def _found(self, kind: Kind, id_: str) -> Json:
        check_id(id_, self._issuer_id)
        held = self._shelf.get(kind, id_)
        if held is None:
            raise ApiError(404, f"{SCHEMAS[kind]} {id_} was not found")
        return held

    async def _check_body(self, kind: Kind, body: Any, *, patch: bool = False) -> None:
        self._refuse_unless_valid(SCHEMAS[kind], body, patch=patch)
        await self._images.check(body)

    def _refuse_unless_valid(self, schema: str, body: Any, *, patch: bool = False) -> None:
        if not isinstance(body, dict):
            raise ApiError(400, "Invalid JSON payload received: it must be an object")
        wrong = [each for each in self._discovery.check(schema, body, patch=patch) if each.kind == "wrong"]
        if wrong:
            raise ApiError(400, f"Invalid JSON payload received. {'; '.join(map(str, wrong[:5]))}")

    def _store(self, kind: Kind, wanted: Json, held: Json | None, body: Json, *, patch: bool) -> Json:
        if kind in OBJECT_OF:
            if "reviewStatus" in REQUIRED[kind]:
                check_review(body, held, patch=patch)
            check_class(wanted, self._discovery, kind)
            if wanted.get("reviewStatus") == "UNDER_REVIEW":
                wanted["reviewStatus"] = "APPROVED"  # the platform does that by itself
        else:
            check_object(wanted, kind)
            self._check_parent(CLASS_OF[kind], wanted["classId"])
            check_linked(wanted, held, self._shelf)
        wanted.pop("notifyPreference", None)  # it holds for this one request
        notification = self._notification(kind, wanted, held, body)
        self._shelf.put(kind, wanted)
        self._changes.record(kind, wanted["id"], "update" if held else "insert", notification=notification)
        if wanted.get("linkedObjectIds") != (held or {}).get("linkedObjectIds"):
            self.linked(wanted["id"])
        return self.shown(kind, wanted)

    def _check_parent(self, kind: Kind, class_id: str) -> None:
        check_id(class_id, self._issuer_id)
        parent = self._shelf.get(kind, class_id)
        if parent is None:
            raise ApiError(404, f"{SCHEMAS[kind]} {class_id} was not found", "classNotFound")
        if parent.get("reviewStatus") == "DRAFT":
            raise ApiError(400, f"{SCHEMAS[kind]} {class_id} is a DRAFT and cannot have objects")

    def _message_notification(self, kind: Kind, resource: Json, written: list[Json]) -> Json | None:
        """Google words it itself. A message that is written again as it was is notified again."""
        if all(each.get("messageType") != "TEXT_AND_NOTIFY" for each in written):
            return None
        self._quota.take("TEXT_AND_NOTIFY", resource["id"])
        parent = self._parent(kind, resource)
        return {"kind": "message", "title": parent.get("issuerName", ""), "text": NEW_MESSAGE}

    def _parent(self, kind: Kind, resource: Json) -> Json:
        held = resource if kind in OBJECT_OF else self._shelf.get(CLASS_OF[kind], resource["classId"])
        return held or {}

    def _notification(self, kind: Kind, wanted: Json, held: Json | None, body: Json) -> Json | None:
        if held is None:
            return None
        of_messages = self._message_notification(kind, wanted, body.get("messages") or [])
        if of_messages or body.get("notifyPreference") != "NOTIFY_ON_UPDATE":
            return self._told(kind, wanted["id"], of_messages)
        changed = [
            name for name in NOTIFYING.get(kind, ()) if _told_part(held, name) != _told_part(wanted, name)
        ]
        if not changed:
            return None
        self._quota.take("NOTIFY_ON_UPDATE", wanted["id"])
        parent = self._parent(kind, wanted)
        said = {"title": parent.get("issuerName", ""), "text": _sentence(wanted, parent, changed[0])}
        return self._told(kind, wanted["id"], said)

    def _told(self, kind: Kind, id_: str, notification: Json | None) -> Json | None:
        """The notification with the users whose phones get it."""
        if notification is None:
            return None
        objects: Iterable[str] = [id_]
        if kind in OBJECT_OF:
            objects = [each["id"] for each in self._shelf.page(OBJECT_OF[kind], id_, after="", limit=10_000)]
        users = sorted({user for each in objects for user in self._shelf.holders(each)})
        return {**notification, "users": users, "at_ms": self._now_ms()}


def _merged(held: Json, changes: Json) -> Json:
    merged = dict(held)
    for name, value in changes.items():
        if value is None:
            merged.pop(name, None)
        elif isinstance(value, dict):
            old = merged.get(name)
            merged[name] = _merged(old if isinstance(old, dict) else {}, value)
        else:
            merged[name] = value
    return merged


def _without(body: Json, names: tuple[str, ...]) -> Json:
    return {name: value for name, value in body.items() if name not in names}


def _told_part(resource: Json, name: str) -> Any:
    value = resource.get(name)
    return value.get("balance") if isinstance(value, dict) else value


def _sentence(resource: Json, parent: Json, name: str) -> str:
    """Like "Morning Coffee: Stamps 4/10"; Google words it, an issuer cannot."""
    value = resource.get(name)
    if not isinstance(value, dict):
        return f"{parent.get('programName', '')}: {value}"
    label = value.get("label") or value.get("localizedLabel", {}).get("defaultValue", {}).get("value", "")
    balance = "".join(_amount(kind, part) for kind, part in value.get("balance", {}).items())
    return re.sub(r"\s+", " ", f"{parent.get('programName', '')}: {label} {balance}")


def _amount(kind: str, part: Any) -> str:
    return f"{int(part['micros']) / 1e6:.2f} {part['currencyCode']}" if kind == "money" else str(part)
