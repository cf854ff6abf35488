"""The keys of what is kept of audiences beside themselves. `docs/access-patterns.md` says why."""

from chalicelib.aws.table.keys import GSI2, Item, fit, index_key, key, merchant_partition, time_text
from chalicelib.domain.audience.sizes import Sizes

SIZES_DUE = "UN#due"
SIZES = "UN#"  # how these begin within their merchant's partition


def sizes_key(merchant_id: str, audience_id: str) -> Item:
    return key(merchant_partition(merchant_id), f"{SIZES}{fit(audience_id)}")


def sizes_index(sizes: Sizes) -> Item:
    """All merchants' by when they are counted next."""
    if sizes.due_ms <= 0:
        return {}
    mark = f"{time_text(sizes.due_ms)}#{sizes.merchant_id}#{fit(sizes.audience_id)}"
    return index_key(GSI2, SIZES_DUE, mark)
