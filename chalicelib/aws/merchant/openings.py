"""Merchants that come in by themselves: all that one begins with, in one transaction."""

from collections.abc import Mapping
from typing import get_args

from chalicelib.aws.merchant.items import merchant_item
from chalicelib.aws.merchant.keys import REVIEWS, review_key
from chalicelib.aws.people.addresses import spent
from chalicelib.aws.people.items import audit_item, device_item, outlet_item, staff_item
from chalicelib.aws.people.keys import address_key, email_key
from chalicelib.aws.programme.drafts import revision_item
from chalicelib.aws.programme.items import programme_item
from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import to_attributes, wire
from chalicelib.aws.table.keys import Item, digest
from chalicelib.aws.table.rows import Write
from chalicelib.domain.programme.setup.opening import Begun, Opening, Unopened

WAITING_MAX = 1000
_NEW = "attribute_not_exists(pk)"
_FIRST: tuple[Unopened, ...] = get_args(Unopened)  # what is in the way before the others


class OpeningsTable(InTable):
    """What `service.merchant.ports.Openings` promises."""

    def begun(self, email: str, key: str) -> Begun | None:
        return self._one(Begun, _begun_key(email, key))

    def open(self, opening: Opening, now_ms: int) -> Unopened | None:
        owner, email = opening.owner, opening.owner.email
        holder = {"merchant_id": wire(owner.merchant_id), "staff_id": wire(owner.id)}
        begun = Begun(owner.merchant_id, owner.id, opening.programme.id)
        noted = {
            **_begun_key(email, opening.key),
            **to_attributes(begun),
            "ttl_s": wire(opening.until_ms // 1000),
        }
        writes: list[tuple[Write, Unopened]] = [
            (Write("Put", noted, _NEW), "begun"),
            (Write("Put", merchant_item(opening.merchant), _NEW), "id_taken"),
            (Write("Put", programme_item(opening.programme), _NEW), "id_taken"),
            (Write("Put", revision_item(opening.revision), _NEW), "id_taken"),
            (Write("Put", staff_item(owner), _NEW), "id_taken"),
            (Write("Put", {**email_key(email, owner.merchant_id), **holder}, _NEW), "id_taken"),
            (Write("Put", outlet_item(opening.outlet), _NEW), "id_taken"),
            (Write("Put", audit_item(opening.line)), "id_taken"),
        ]
        if opening.till:
            writes.append((Write("Put", device_item(opening.till), _NEW), "id_taken"))
        if opening.by_code:
            writes.append((spent(email, now_ms), "code_spent"))
        if opening.merchant.in_review_ms:
            waits = {**review_key(owner.merchant_id), "since_ms": wire(now_ms)}
            writes.append((Write("Put", waits), "id_taken"))
        reasons = self._rows.settle(*(write for write, _ in writes))
        failed = {why for (_, why), reason in zip(writes, reasons, strict=False) if reason.condition_failed}
        return next((why for why in _FIRST if why in failed), None)

    def waiting(self) -> Mapping[str, int]:
        """Merchants that the operator has not looked at yet, and since when they wait; the first thousand."""
        items = self._rows.query("pk = :reviews", {":reviews": wire(REVIEWS)}, limit=WAITING_MAX)
        return {item["sk"]["S"]: int(item["since_ms"]["N"]) for item in items}

    def looked_at(self, merchant_id: str) -> None:
        self._rows.write(Write("Delete", review_key(merchant_id)))


def _begun_key(email: str, key: str) -> Item:
    return address_key(email, f"begun#{digest(key)}")
