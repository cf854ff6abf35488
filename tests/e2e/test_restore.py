"""The way back, walked on the local stack: the table of an hour ago, and phones that are ahead of it."""

import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import pytest

from chalicelib.aws.people.directory import DirectoryTable
from infra.local.seed import Seed
from infra.local.stack import LocalStack
from infra.night.deployed import DEPLOYMENT, Deployed
from tests.e2e.cast.iphone import IPhone
from tests.e2e.cast.operator import Operator
from tests.e2e.cast.wire import Till, eventually
from tests.e2e.test_till import signed_in

pytestmark = pytest.mark.xdist_group("a stack at night")
WAIT_S = 120


@pytest.fixture(scope="module")
def stack(stack_at_night: LocalStack) -> LocalStack:
    return stack_at_night


def stamp(till: Till, card: dict[str, Any], times: int) -> int:
    """How many stamps the card has after so many more."""
    for _ in range(times):
        reply = till.post("/scans", {"barcode": card["barcode"]})
        assert reply.status == 201, reply.body
    balance: int = till.get(f"/cards/{card['serial']}").json["balance"]
    return balance


def test_after_a_restore_phones_that_were_ahead_show_what_is_true_again(
    stack: LocalStack, cafe: Seed, tmp_path: Path
) -> None:
    operator, till = Operator(stack), Till(stack.base_url, cafe.api_key)
    dynamodb = stack.aws.client("dynamodb")
    lost_key, card = till, till.post(f"/programmes/{cafe.stamps.id}/cards").json
    phone = IPhone(stack.certificates / "root.pem", tmp_path)
    phone.add(card["apple_pass_url"])
    assert stamp(till, card, 2) == 2
    before = Deployed("carnet", stack.aws.client).table_name
    since = datetime.now(UTC).isoformat(timespec="milliseconds")
    # The emulator restores what is there now: so the copy is taken in time, as AWS Backup takes one.
    dynamodb.restore_table_to_point_in_time(
        SourceTableName=before, TargetTableName="an-hour-ago", UseLatestRestorableTime=True
    )
    page = signed_in(stack, cafe, "owner")
    assert stamp(till, card, 3) == 5
    eventually(
        lambda: phone.ask() and phone.fetch() == 200 and shown(phone) == 5, within_s=WAIT_S, why="it is 5"
    )
    keys = operator.says("key", "list", cafe.merchant_id)
    operator.says("key", "revoke", cafe.merchant_id, keys.split()[0])
    new = operator.says("key", "new", cafe.merchant_id, "after").strip().splitlines()[0]
    assert new != lost_key.api_key

    # Five stamps at once have run the card's time ahead of the clock; a restore comes an hour later.
    ahead_s = parsedate_to_datetime(phone.last_modified).timestamp()
    eventually(lambda: time.time() > ahead_s + 1, within_s=WAIT_S, why="the clock is past the card's time")
    said = operator.says("restore", "--table", "an-hour-ago", "--since", since, "--per-second", "100")

    assert "The stack uses an-hour-ago" in said
    assert "1 keys and people are revoked again" in said
    assert eventually(lambda: till.get("/programmes").status == 401, within_s=20, why="the key stays revoked")
    assert page.send("GET", "/entries").status == 401
    till = Till(stack.base_url, operator.says("key", "new", cafe.merchant_id, "now").strip().splitlines()[0])
    eventually(
        lambda: phone.ask() and phone.fetch() == 200 and shown(phone) == 2, within_s=WAIT_S, why="it is 2"
    )
    assert stamp(till, card, 1) == 3
    eventually(
        lambda: phone.ask() and phone.fetch() == 200 and shown(phone) == 3, within_s=WAIT_S, why="it is 3"
    )

    table = dynamodb.describe_table(TableName="an-hour-ago")["Table"]
    assert table["DeletionProtectionEnabled"]
    assert dynamodb.describe_time_to_live(TableName="an-hour-ago")["TimeToLiveDescription"][
        "TimeToLiveStatus"
    ] in ("ENABLED", "ENABLING")
    assert dynamodb.describe_table(TableName=before)["Table"]["TableStatus"] == "ACTIVE", (
        "the old one is kept"
    )
    noted = DirectoryTable(dynamodb, "an-hour-ago", time.time).audit(DEPLOYMENT, 20, "").lines
    assert "deployment.restore" in [line.what for line in noted]


def shown(phone: IPhone) -> int:
    """The stamps that the pass on the phone shows."""
    return int(str(phone.shown("balance")).split("/")[0])
