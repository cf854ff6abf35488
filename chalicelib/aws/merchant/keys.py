"""The keys of merchants. `docs/access-patterns.md` says why."""

from chalicelib.aws.table.keys import Item, fit, key, merchant_partition

REVIEWS = "Z#review"


def merchant_key(merchant_id: str) -> Item:
    return key(merchant_partition(fit(merchant_id)), "M")


def review_key(merchant_id: str) -> Item:
    """That a merchant waits for the operator to look at it."""
    return key(REVIEWS, fit(merchant_id))
