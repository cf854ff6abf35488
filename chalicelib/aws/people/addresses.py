"""What is known of mail addresses, in the one table: codes, invitations, and where mail comes back."""

from chalicelib.aws.people.keys import address_key
from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import to_attributes, wire
from chalicelib.aws.table.rows import Unwritten, Write
from chalicelib.domain.people.mailed import TRIES_MAX, Code, Returned

CODE, INVITED, RETURNED = "code", "invited", "returned"


class AddressesTable(InTable):
    """What `service.people.ports.Addresses` promises."""

    def put_code(self, email: str, code: Code) -> None:
        item = {**address_key(email, CODE), **to_attributes(code), "ttl_s": wire(code.until_ms // 1000)}
        self._rows.write(Write("Put", item))

    def try_code(self, email: str, now_ms: int) -> Code | None:
        counted = Write(
            "Update",
            address_key(email, CODE),
            "attribute_exists(pk) AND until_ms > :now AND (attribute_not_exists(tries) OR tries < :most)",
            {":now": wire(now_ms), ":most": wire(TRIES_MAX), ":one": wire(1)},
            "ADD tries :one",
        )
        if isinstance(self._rows.write(counted), Unwritten):
            return None
        return self._one(Code, address_key(email, CODE))

    def spend_code(self, email: str, now_ms: int) -> bool:
        return not self._rows.settle(spent(email, now_ms))

    def invite(self, email: str, until_ms: int) -> None:
        item = {**address_key(email, INVITED), "until_ms": wire(until_ms), "ttl_s": wire(until_ms // 1000)}
        self._rows.write(Write("Put", item))

    def invited(self, email: str, now_ms: int) -> bool:
        item = self._rows.get(address_key(email, INVITED))
        return item is not None and int(item["until_ms"]["N"]) > now_ms

    def returned(self, email: str) -> Returned | None:
        return self._one(Returned, address_key(email, RETURNED))

    def note_returned(self, email: str, returned: Returned | None) -> None:
        key = address_key(email, RETURNED)
        kind = Write("Delete", key) if returned is None else Write("Put", {**key, **to_attributes(returned)})
        self._rows.write(kind)


def spent(email: str, now_ms: int) -> Write:
    """The code's end: once."""
    return Write(
        "Update",
        address_key(email, CODE),
        "attribute_exists(pk) AND until_ms > :now AND (attribute_not_exists(spent_ms) OR spent_ms = :never)",
        {":now": wire(now_ms), ":never": wire(0)},
        "SET spent_ms = :now",
    )
