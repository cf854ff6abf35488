"""An export of the table in DynamoDB's own form: compressed lines of `{"Item": …}`, and a manifest of them.

https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport.Output.html
The emulator answers ExportTableToPointInTime and writes no files: on the laptop they are written here, from a
scan.
"""

import gzip
import json
from base64 import b64encode
from collections.abc import Iterable, Iterator
from hashlib import md5
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from chalicelib.aws.table.keys import Item

if TYPE_CHECKING:
    from types_boto3_dynamodb import DynamoDBClient

LINES = 50_000  # a file
DATA, FILES, SUMMARY = "data", "manifest-files.json", "manifest-summary.json"


def export_scanned(client: "DynamoDBClient", table: str, folder: Path) -> int:
    """Write every item of the table, and say how many they are."""
    scan: Any = client.get_paginator("scan")
    items = (item for page in scan.paginate(TableName=table, ConsistentRead=True) for item in page["Items"])
    return write_export(items, folder)


def write_export(items: Iterable[Item], folder: Path) -> int:
    (folder / DATA).mkdir(parents=True)
    lines = (json.dumps({"Item": item}) for item in items)
    written: list[dict[str, Any]] = []
    while part := list(islice(lines, LINES)):
        name = f"{DATA}/{len(written):06d}.json.gz"
        held = gzip.compress("\n".join((*part, "")).encode(), mtime=0)
        (folder / name).write_bytes(held)
        key = f"AWSDynamoDB/{folder.name}/{name}"
        written.append({"itemCount": len(part), "md5Checksum": _md5(held), "dataFileS3Key": key})
    (folder / FILES).write_text("".join(f"{json.dumps(each)}\n" for each in written))
    count: int = sum(each["itemCount"] for each in written)
    files = f"AWSDynamoDB/{folder.name}/{FILES}"
    summary = {"manifestFilesS3Key": files, "itemCount": count, "outputFormat": "DYNAMODB_JSON"}
    (folder / SUMMARY).write_text(json.dumps(summary))
    return count


def exported_items(folder: Path) -> Iterator[Item]:
    """Every item; `folder` holds the manifest. ValueError where it is not whole: customers would be left out
    without a word."""
    summary = json.loads((folder / SUMMARY).read_text())
    read = 0
    for line in (folder / FILES).read_text().splitlines():
        listed = json.loads(line)
        name = f"{DATA}/{listed['dataFileS3Key'].rpartition('/')[2]}"
        held = (folder / name).read_bytes()
        if _md5(held) != listed["md5Checksum"]:
            raise ValueError(f"{name} is not the file that was exported")
        for each in gzip.decompress(held).decode().splitlines():
            read += 1
            yield json.loads(each)["Item"]
    if read != summary["itemCount"]:
        raise ValueError(f"the export has {read} items of {summary['itemCount']}")


def _md5(held: bytes) -> str:
    return b64encode(md5(held, usedforsecurity=False).digest()).decode()
