"""For how long cards are kept that nobody uses, in the table."""

from functools import partial

from chalicelib.aws.customer.keys import RETENTIONS_DUE, retention_index, retention_key
from chalicelib.aws.people.items import audit_item
from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import from_attributes, to_attributes, wire
from chalicelib.aws.table.keys import GSI2, time_text
from chalicelib.aws.table.readable import readable
from chalicelib.aws.table.revised import revised
from chalicelib.aws.table.rows import Write
from chalicelib.domain.customer.retention import Retention
from chalicelib.domain.people.audit import AuditLine

DUE_MAX = 100


class RetentionTable(InTable):
    """What `service.customer.ports.Retentions` promises."""

    def retention(self, merchant_id: str) -> Retention:
        return self._one(Retention, retention_key(merchant_id)) or Retention(merchant_id)

    def put_retention(self, retention: Retention, line: AuditLine | None = None) -> bool:
        place = {**retention_key(retention.merchant_id), **retention_index(retention)}
        item = {**place, **to_attributes(retention)}
        first = retention.revision == 1  # where nothing is, the usual is, at revision 0
        put = (
            Write("Put", item, "attribute_not_exists(pk)") if first else revised(item, retention.revision - 1)
        )
        noted = [Write("Put", audit_item(line))] if line else []
        return not self._rows.settle(put, *noted)

    def retentions_due(self, now_ms: int, limit: int) -> tuple[Retention, ...]:
        items = self._rows.query(
            "gsi2pk = :due AND gsi2sk < :later",
            {":due": wire(RETENTIONS_DUE), ":later": wire(time_text(now_ms + 1))},
            limit=max(1, min(limit, DUE_MAX)),
            IndexName=GSI2,
        )
        return tuple(readable(items, partial(from_attributes, Retention)))
