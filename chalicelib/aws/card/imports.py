"""Lists of regulars that merchants brought, in the table."""

from chalicelib.aws.card.keys import IMPORTS, import_key
from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import from_attributes, to_attributes, wire
from chalicelib.aws.table.keys import merchant_partition
from chalicelib.aws.table.rows import Write
from chalicelib.domain.card.imports import Import

LISTED_MAX = 50


class Imports(InTable):
    """The part of the store that holds how far each list is."""

    def imports(self, merchant_id: str) -> tuple[Import, ...]:
        items = self._rows.query(
            "pk = :merchant AND begins_with(sk, :imports)",
            {":merchant": wire(merchant_partition(merchant_id)), ":imports": wire(IMPORTS)},
            limit=LISTED_MAX,
            ConsistentRead=True,
            ScanIndexForward=False,
        )
        return tuple(from_attributes(Import, item) for item in items)

    def import_of(self, merchant_id: str, import_id: str) -> Import | None:
        return self._one(Import, import_key(merchant_id, import_id))

    def put_import(self, run: Import, expected_revision: int | None) -> bool:
        item = {**import_key(run.merchant_id, run.id), **to_attributes(run)}
        if expected_revision is None:
            return self._rows.write(Write("Put", item, "attribute_not_exists(pk)")) is None
        seen = {":seen": wire(expected_revision)}
        return self._rows.write(Write("Put", item, "revision = :seen", seen)) is None
