"""After a campaign's pushes thousands of iPhones fetch at once: each is answered, with its own pass.

`make soak TESTS=tests/e2e/test_burst.py` has 10,000 fetches.
"""

import io
import json
import time
import zipfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from infra.local.seed import Seed
from infra.local.stack import LocalStack
from tests.e2e.cast.iphone import IPhone
from tests.e2e.cast.wire import Till, eventually
from tests.support.volume import IN_SOAK, figure, volume

pytestmark = [pytest.mark.xdist_group("stack"), pytest.mark.timeout(1500)]

FETCHES, PHONES, AT_ONCE = volume(120, 10_000), 6, 4  # so many functions on two cores


@IN_SOAK
def test_a_burst_of_fetches_is_answered_without_an_error(
    stack: LocalStack, cafe: Seed, tmp_path: Path
) -> None:
    till, phones = Till(stack.base_url, cafe.api_key), []
    for number in range(PHONES):  # each with a picture of its own
        card = till.post(f"/programmes/{cafe.stamps.id}/cards", {}).json
        if number:
            till.post("/scans", {"barcode": card["barcode"], "visits": number})
        phone = IPhone(stack.certificates / "root.pem", tmp_path)
        phone.add(card["apple_pass_url"])
        phones.append((card["serial"], phone))

    def fetch(number: int) -> str:
        serial, phone = phones[number % PHONES]
        reply = phone.latest()
        if reply.status != 200:
            return f"{reply.status}"
        held = json.loads(zipfile.ZipFile(io.BytesIO(reply.body)).read("pass.json"))
        return "its own" if held["serialNumber"] == serial else "another's"

    began_s = time.monotonic()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        ended = Counter(pool.map(fetch, range(FETCHES)))
    figure(f"{FETCHES} fetches, {FETCHES / (time.monotonic() - began_s):.0f} a second: {dict(ended)}")

    assert ended == {"its own": FETCHES}


def test_what_was_drawn_is_kept_for_every_process(stack: LocalStack, cafe: Seed, tmp_path: Path) -> None:
    """In the bucket of the template: as many pictures as looks, and not one more for the next phone."""
    till, s3 = Till(stack.base_url, cafe.api_key), stack.aws.client("s3")
    bucket = stack.outputs["PicturesBucket"]

    def kept() -> int:
        return int(s3.list_objects_v2(Bucket=bucket)["KeyCount"])

    def added() -> int:
        """By one more phone; other tests of this stack may draw meanwhile."""
        before = kept()
        card = till.post(f"/programmes/{cafe.stamps.id}/cards", {}).json
        IPhone(stack.certificates / "root.pem", tmp_path).add(card["apple_pass_url"])
        return kept() - before

    added()
    assert kept() > 0
    eventually(lambda: added() == 0, within_s=60, why="a phone has what was drawn for another")
