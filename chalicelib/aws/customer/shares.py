"""Codes by which cards invite friends, in the table: with the card, and from the code to the card."""

from chalicelib.aws.customer.keys import share_code_key, share_key
from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import to_attributes, wire
from chalicelib.aws.table.rows import Write
from chalicelib.domain.customer.share import Share

_NEW = "attribute_not_exists(pk)"


class Shares(InTable):
    """The part of the store that holds share codes."""

    def share(self, serial: str) -> Share | None:
        return self._one(Share, share_key(serial))

    def share_by(self, code: str) -> Share | None:
        return self._one(Share, share_code_key(code))

    def put_share(self, share: Share, before: Share | None) -> bool:
        held = to_attributes(share)
        own = {**share_key(share.serial), **held}
        put = Write("Put", own, _NEW)
        if before is not None:
            put = Write("Put", own, "code = :before", {":before": wire(before.code)})
        return not self._rows.settle(put, Write("Put", {**share_code_key(share.code), **held}, _NEW))
