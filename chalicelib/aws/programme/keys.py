"""The keys of programmes. `docs/access-patterns.md` says why."""

from chalicelib.aws.table.keys import GSI1, Item, fit, index_key, key, merchant_partition

PROGRAMMES = "P#"  # how they begin within their merchant's partition of the index


def programme_key(programme_id: str) -> Item:
    return key(f"P#{fit(programme_id)}", "P")


def programme_index(merchant_id: str, programme_id: str) -> Item:
    return index_key(GSI1, merchant_partition(merchant_id), f"{PROGRAMMES}{programme_id}")


def is_programme(item: Item) -> bool:
    return bool(item) and item["sk"]["S"] == "P"
