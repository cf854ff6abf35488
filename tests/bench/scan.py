"""One scan through the use case and the table, beside the two bare calls to DynamoDB that it needs.

The calls go to the emulated AWS on this machine, so only the ratio means anything. It is printed twice:
by the clock, as a till feels it, and by this process's CPU alone, where the emulator cannot hide a cost.
"""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

from chalicelib.aws.card.items import card_item, entry_item
from chalicelib.aws.table.table import Table
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.ledger.keys import content_of
from chalicelib.domain.ledger.ledger import earn
from chalicelib.domain.programme.rules import Sale
from chalicelib.service.till.scan import scan
from infra.local.aws import LocalAws
from infra.local.processes import stop
from tests.support.emulated import free_port, table_properties
from tests.support.fakes import LUNA, MERCHANT, NOON_MS, a_card, a_programme_stamps

SCANS = 400  # of each kind, in turns: about ten seconds
WARM_UP = 20
TABLE = "carnet-bench"

Cost = tuple[float, float]


def run() -> list[str]:
    """Pairs of one scan and its two bare calls, and the ratio of their medians."""
    with tempfile.TemporaryDirectory() as folder:
        aws = LocalAws(Path(folder), free_port())
        running = aws.start(Path(folder) / "aws.log")
        try:
            pairs = _pairs(aws.client("dynamodb"))
        finally:
            stop(running)
    scan_s, bare_s, clock = _medians([(ours[0], bare[0]) for ours, bare in pairs])
    _, _, cpu = _medians([(ours[1], bare[1]) for ours, bare in pairs])
    return [
        f"one scan: {scan_s * 1000:.2f} ms; its two bare calls: {bare_s * 1000:.2f} ms",
        f"scan / bare calls, by this process's CPU = {cpu:.2f}",
        f"scan / bare calls = {clock:.2f} (aim 1.20 or less)",
    ]


def _medians(pairs: list[tuple[float, float]]) -> tuple[float, float, float]:
    """Both sides' medians and their ratio."""
    ours, bare = (median(side) for side in zip(*pairs, strict=True))
    return ours, bare, ours / bare


def _pairs(client: Any) -> list[tuple[Cost, Cost]]:
    client.create_table(TableName=TABLE, **table_properties())
    table = Table(client, TABLE, time.time)
    table.put_merchant(LUNA)
    table.put_programme(a_programme_stamps())
    for serial in ("OURS", "BARE"):
        table.enrol(a_card(serial), "")
    pairs = []
    for number in range(SCANS + WARM_UP):
        if number % 2:
            ours, bare = _ours(table, number), _bare(client, table, number)
        else:
            bare, ours = _bare(client, table, number), _ours(table, number)
        pairs.append((ours, bare))
    return pairs[WARM_UP:]


def _ours(table: Table, number: int) -> Cost:
    origin = _origin("OURS", number)
    sale = Sale(visits=1)
    return _cost(lambda: scan(table, "OURS", MERCHANT, sale, origin, lambda attempt: None))


def _bare(client: Any, table: Table, number: int) -> Cost:
    """The same items, made beforehand."""
    card = table.card("BARE")
    assert card is not None
    changed, entry = earn(card, a_programme_stamps(), Sale(visits=1), _origin("BARE", number))
    key = {"pk": {"S": "C#BARE"}, "sk": {"S": "C"}}
    writes = [
        {
            "Put": {
                "TableName": TABLE,
                "Item": card_item(changed),
                "ConditionExpression": "version_ms = :version",
                "ExpressionAttributeValues": {":version": {"N": str(card.version_ms)}},
                "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
            }
        },
        {
            "Put": {
                "TableName": TABLE,
                "Item": entry_item(entry),
                "ConditionExpression": "attribute_not_exists(pk)",
                "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
            }
        },
    ]

    def calls() -> None:
        client.get_item(TableName=TABLE, Key=key, ConsistentRead=True)
        client.transact_write_items(TransactItems=writes)

    return _cost(calls)


def _origin(serial: str, number: int) -> Origin:
    content = content_of("earn", serial, 1, None, str(number), "")
    return Origin(f"sale:{serial}:{number}", content, "key:k1", NOON_MS + number, "Main street", str(number))


def _cost(work: Callable[[], object]) -> Cost:
    """Seconds by the clock and of this process's CPU."""
    clock, cpu = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - clock, time.process_time() - cpu
