"""People: who works at a merchant, as what and where, in the one table and its indexes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from chalicelib.aws.people.items import audit_item, staff_item
from chalicelib.aws.people.keys import (
    STAFF,
    email_key,
    email_partition,
    role_partition,
    staff_index,
    staff_key,
    tablet_partition,
)
from chalicelib.aws.people.sign_ins import SignIns
from chalicelib.aws.table.items import from_attributes, wire
from chalicelib.aws.table.keys import GSI1, GSI2, GSI3, Item, merchant_partition
from chalicelib.aws.table.rows import Write
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.letters import folded
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.people.authority import Role
from chalicelib.domain.people.staff import PeoplePage, Staff

MERCHANTS_MAX = 20  # that one address works for
PAGES_MAX = 40  # of 1 MB: 20,000 people take 16
AS_ROLE_MAX = 1000
ON_TABLET_MAX = 200  # faces to choose from; who is not among them signs in by mail address
_NEW = "attribute_not_exists(pk)"


class People(SignIns):
    """The part of the directory that holds who works at a merchant."""

    def staff(self, merchant_id: str, staff_id: str) -> Staff | None:
        return self._one(Staff, staff_key(merchant_id, staff_id))

    def staff_by_email(self, email: str) -> tuple[Staff, ...]:
        held = self._rows.query(
            "pk = :address",
            {":address": wire(email_partition(email))},
            limit=MERCHANTS_MAX,
            ConsistentRead=True,
        )
        found = (self.staff(each["merchant_id"]["S"], each["staff_id"]["S"]) for each in held)
        return tuple(staff for staff in found if staff is not None)

    def people_named(self, merchant_id: str, ids: Iterable[str]) -> tuple[Staff, ...]:
        keys = [staff_key(merchant_id, staff_id) for staff_id in dict.fromkeys(ids)]
        return tuple(from_attributes(Staff, item) for item in self._rows.get_many(keys))

    def people_page(
        self, merchant_id: str, limit: int, after: str = "", *, q: str = "", outlets: Sequence[str] = ()
    ) -> PeoplePage:
        values = {
            ":merchant": wire(merchant_partition(merchant_id)),
            ":from": wire(self._place(merchant_id, after) if after else STAFF),
            ":to": wire(f"{STAFF}~"),
        }
        options: dict[str, Any] = {"IndexName": GSI1, "ProjectionExpression": "pk, sk"}
        wanted = []
        if found := folded(q):
            wanted.append("contains(found_by, :q)")
            values[":q"] = wire(found)
        if outlets:
            at = {f":o{number}": wire(outlet) for number, outlet in enumerate(outlets)}
            here = " OR ".join(f"contains(outlets, {name})" for name in at)
            wanted.append(f"(attribute_not_exists(outlets) OR {here})")
            values |= at
        if wanted:
            options["FilterExpression"] = " AND ".join(wanted)
        else:
            options["Limit"] = limit + 2  # with the one that the page begins after
        pages = self._rows.pages(
            "gsi1pk = :merchant AND gsi1sk BETWEEN :from AND :to", values, most=PAGES_MAX, **options
        )
        beginning = staff_key(merchant_id, after) if after else None
        keys = [*islice((item for page in pages for item in page if item != beginning), limit + 1)]
        listed = [key["sk"]["S"] for key in keys[:limit]]
        there = {item["sk"]["S"]: item for item in self._rows.get_many(keys[:limit])}
        people = tuple(from_attributes(Staff, there[sort]) for sort in listed if sort in there)
        return PeoplePage(people, listed[-1].removeprefix(STAFF) if len(keys) > limit else "")

    def people_count(self, merchant_id: str) -> int:
        values = {":merchant": wire(merchant_partition(merchant_id)), ":people": wire(STAFF)}
        condition = "gsi1pk = :merchant AND begins_with(gsi1sk, :people)"
        return self._rows.count(condition, values, most=PAGES_MAX, IndexName=GSI1)

    def people_as(self, merchant_id: str, *roles: Role) -> tuple[Staff, ...]:
        found: list[Staff] = []
        for role in roles:
            values = {":roles": wire(role_partition(merchant_id)), ":role": wire(f"{role}#")}
            condition = "gsi3pk = :roles AND begins_with(gsi3sk, :role)"
            found += self._indexed(GSI3, condition, values, AS_ROLE_MAX)
        return tuple(staff for staff in found if staff.role in roles)

    def people_on(self, merchant_id: str, outlet_id: str) -> tuple[Staff, ...]:
        found: list[Staff] = []
        for at in (outlet_id, ""):
            values = {":tablets": wire(tablet_partition(merchant_id, at))}
            options: dict[str, Any] = {}
            if not at:
                values[":outlet"] = wire(outlet_id)
                here = "attribute_not_exists(outlets) OR contains(outlets, :outlet)"
                options["FilterExpression"] = here
            found += self._indexed(GSI2, "gsi2pk = :tablets", values, ON_TABLET_MAX, **options)
        named = sorted(found, key=lambda staff: (staff.name.casefold(), staff.id))
        return tuple(named[:ON_TABLET_MAX])

    def add_staff(self, staff: Staff, line: AuditLine) -> bool:
        holder = {"merchant_id": wire(staff.merchant_id), "staff_id": wire(staff.id)}
        reasons = self._rows.settle(
            Write("Put", staff_item(staff), _NEW),
            Write("Put", {**email_key(staff.email, staff.merchant_id), **holder}, _NEW),
            Write("Put", audit_item(line)),
        )
        return not reasons

    def put_staff(self, staff: Staff, line: AuditLine | None, besides: Staff | None = None) -> bool:
        writes = [Write("Put", staff_item(staff), *_revision(staff.revision - 1))]
        if besides is not None:
            key = staff_key(besides.merchant_id, besides.id)
            writes.append(Write("ConditionCheck", key, *_revision(besides.revision)))
        if line is not None:
            writes.append(Write("Put", audit_item(line)))
        return not self._rows.settle(*writes)

    def _indexed(
        self, index: str, condition: str, values: Item, most: int, **options: Any
    ) -> Iterator[Staff]:
        """People whom an index leads to, as they are now."""
        pages = self._rows.pages(
            condition, values, most=1, IndexName=index, ProjectionExpression="pk, sk", **options
        )
        keys = [*islice((item for page in pages for item in page), most)]
        return (from_attributes(Staff, item) for item in self._rows.get_many(keys))

    def _place(self, merchant_id: str, staff_id: str) -> str:
        staff = self.staff(merchant_id, staff_id)
        if staff is None:
            raise InvalidInput("cursor_invalid", field="after")
        place: str = staff_index(staff)["gsi1sk"]["S"]
        return place


def _revision(expected: int) -> tuple[str, dict[str, Any]]:
    return "revision = :revision", {":revision": wire(expected)}
