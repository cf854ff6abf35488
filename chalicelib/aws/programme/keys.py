"""The keys of programmes. `docs/access-patterns.md` says why."""

from chalicelib.aws.table.keys import GSI1, Item, fit, index_key, key, merchant_partition

PROGRAMMES = "P#"  # how they begin within their merchant's partition of the index


def programme_key(programme_id: str) -> Item:
    return key(f"P#{fit(programme_id)}", "P")


def programme_index(merchant_id: str, programme_id: str) -> Item:
    return index_key(GSI1, merchant_partition(merchant_id), f"{PROGRAMMES}{programme_id}")


DRAFTS = "D#"  # how drafts begin within their merchant's partition
REVISIONS = "R#"  # and revisions in their programme's


def draft_key(merchant_id: str, draft_id: str) -> Item:
    return key(merchant_partition(fit(merchant_id)), f"{DRAFTS}{fit(draft_id)}")


def revision_key(programme_id: str, number: int) -> Item:
    return key(f"P#{fit(programme_id)}", f"{REVISIONS}{number:07d}")


SHARED = "S#"  # how the programmes begin there in which a merchant is a partner


def partner_key(programme_id: str, partner: str) -> Item:
    return key(f"P#{fit(programme_id)}", f"S#{fit(partner)}")


def partner_index(programme_id: str, partner: str) -> Item:
    return index_key(GSI1, merchant_partition(partner), f"{SHARED}{programme_id}")


POOLS = "V#"  # how a merchant's pools begin there
CODES = "C#"  # and the codes of a pool


def pool_partition(merchant_id: str, pool_id: str) -> str:
    return f"V#{merchant_id}#{fit(pool_id)}"


def pool_key(merchant_id: str, pool_id: str) -> Item:
    return key(pool_partition(merchant_id, pool_id), "P")


def pool_index(merchant_id: str, pool_id: str) -> Item:
    return index_key(GSI1, merchant_partition(merchant_id), f"{POOLS}{pool_id}")


def pool_code_key(merchant_id: str, pool_id: str, slot: int) -> Item:
    return key(pool_partition(merchant_id, pool_id), f"{CODES}{slot:07d}")


def budget_key(merchant_id: str, budget: str) -> Item:
    """What somebody gave away in a month."""
    return key(f"VB#{merchant_id}", f"B#{fit(budget)}")


JARS = "VJ#"  # how a merchant's jars begin there
CUPS = "C#"  # and what came out of one


def jar_partition(merchant_id: str, programme_id: str, part_id: str, outlet: str) -> str:
    return f"{JARS}{merchant_id}#{fit(programme_id)}#{fit(part_id)}#{fit(outlet)}"


def jar_key(merchant_id: str, programme_id: str, part_id: str, outlet: str) -> Item:
    return key(jar_partition(merchant_id, programme_id, part_id, outlet), "J")


def jar_index(merchant_id: str, programme_id: str, part_id: str, outlet: str) -> Item:
    place = f"{JARS}{fit(programme_id)}#{fit(part_id)}#{fit(outlet)}"
    return index_key(GSI1, merchant_partition(merchant_id), place)


def cup_key(merchant_id: str, programme_id: str, part_id: str, outlet: str, cup_id: str) -> Item:
    return key(jar_partition(merchant_id, programme_id, part_id, outlet), f"{CUPS}{fit(cup_id)}")


def is_programme(item: Item) -> bool:
    return bool(item) and item["sk"]["S"] == "P" and item["pk"]["S"].startswith("P#")
