"""A way back: the table as it was at a time, under the same stack, with phones brought up to date.

A restore makes a new table, which has no stream, no expiry, no backup and no protection, and nothing uses it.
This gives it all of that, points the stack at it, ends what was ended since, and gives every card that had
moved on a later version than any phone has. The old table stays as it is, for what came after that time.
https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery.Tutorial.html
"""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

from chalicelib.aws.table.scanned import all_keys, all_staff, cards_changed_since
from chalicelib.aws.table.table import Table
from chalicelib.domain.card.card import Card
from chalicelib.service.card.push import push_again
from chalicelib.service.people import keys, staff
from chalicelib.service.people.oneself import end_sessions
from chalicelib.service.people.owners import OPERATOR
from chalicelib.service.walls import Faults
from infra.night.deployed import Deployed, now_ms
from infra.night.queues import Unknown

POLL_S, POLLS_MAX = 5, 4000  # a restore of a large table takes hours


def restored(deployed: Deployed, to_ms: int, say: Callable[[str], None]) -> str:
    """The name of a new table with what the stack's held at that time."""
    name = f"{deployed.name}-{datetime.fromtimestamp(now_ms() / 1000, UTC):%Y%m%dT%H%M%S}"
    dynamodb = deployed.client("dynamodb")
    dynamodb.restore_table_to_point_in_time(
        SourceTableName=deployed.table_name,
        TargetTableName=name,
        RestoreDateTime=datetime.fromtimestamp(to_ms / 1000, UTC),
    )
    say(f"{name} is being made; that takes half an hour or more.")
    return name


def prepare(deployed: Deployed, name: str) -> str:
    """Give a restored table what a restore leaves out; its stream's ARN. It can be done again."""
    dynamodb = deployed.client("dynamodb")
    there = _active(dynamodb, name)
    if not there.get("StreamSpecification", {}).get("StreamEnabled"):
        stream = {"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"}
        dynamodb.update_table(TableName=name, StreamSpecification=stream)
        there = _active(dynamodb, name)
    if not there.get("DeletionProtectionEnabled"):
        dynamodb.update_table(TableName=name, DeletionProtectionEnabled=True)
        there = _active(dynamodb, name)
    expiry = dynamodb.describe_time_to_live(TableName=name)["TimeToLiveDescription"]
    if expiry["TimeToLiveStatus"] == "DISABLED":
        specification = {"Enabled": True, "AttributeName": "ttl_s"}
        dynamodb.update_time_to_live(TableName=name, TimeToLiveSpecification=specification)
    dynamodb.update_continuous_backups(
        TableName=name, PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True}
    )
    arn: str = there["LatestStreamArn"]
    return arn


def switch(deployed: Deployed, name: str, stream_arn: str) -> None:
    """Point the stack at the table: functions, roles, the router and alarms."""
    cloudformation = deployed.client("cloudformation")
    other = {"OtherTable": name, "OtherTableStreamArn": stream_arn}
    kept = [
        {"ParameterKey": key, "UsePreviousValue": True} for key in deployed.parameters if key not in other
    ]
    cloudformation.update_stack(
        StackName=deployed.name,
        UsePreviousTemplate=True,
        Parameters=[*kept, *({"ParameterKey": key, "ParameterValue": held} for key, held in other.items())],
        Capabilities=["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"],
    )
    cloudformation.get_waiter("stack_update_complete").wait(StackName=deployed.name)


def catch_up(
    deployed: Deployed, before: str, since_ms: int, pause: Callable[[], None], faults: Faults
) -> dict[str, int]:
    """What the restored table knows nothing of: who was revoked since, sessions, and what phones show.

    `before` is the table of until now; "" when it is gone, and then every card is brought up to date.
    """
    dynamodb = deployed.client("dynamodb")
    store, people = deployed.store(), deployed.people()
    revoked = _revoke_again(deployed, before, since_ms) if before else 0
    signed_out = 0
    for person in all_staff(dynamodb, deployed.table_name):
        end_sessions(people, person, now_ms(), by=OPERATOR)
        signed_out += 1
    ahead = (
        _moved_on(dynamodb, before, since_ms, store)
        if before
        else cards_changed_since(dynamodb, deployed.table_name, 0)
    )
    pushed = push_again(store, ahead, clock_ms=now_ms, pause=pause, faults=faults)
    facts = {"revoked": revoked, "signed_out": signed_out, "cards": pushed}
    deployed.note("deployment.restore", deployed.table_name, facts={**facts, "before": before})
    return facts


def _moved_on(dynamodb: Any, before: str, since_ms: int, store: Table) -> Iterator[Card]:
    """Cards as they are in the restored table, of those that changed in the other one since."""
    for card in cards_changed_since(dynamodb, before, since_ms):
        if (known := store.card(card.serial)) is not None:  # else it was made since, and is lost
            yield known


def _revoke_again(deployed: Deployed, before: str, since_ms: int) -> int:
    """API keys and people that were revoked after the time that the table is of."""
    dynamodb, store, people = deployed.client("dynamodb"), deployed.store(), deployed.people()
    again = 0
    for key in all_keys(dynamodb, before):
        if key.revoked_ms is not None and key.revoked_ms >= since_ms:
            keys.revoke(store, key.merchant_id, key.id, now_ms())
            again += 1
    for person in all_staff(dynamodb, before):
        known = people.staff(person.merchant_id, person.id)
        if person.state == "revoked" and known is not None and known.state != "revoked":
            staff.revoke(people, person.merchant_id, person.id, OPERATOR, now_ms())
            again += 1
    return again


def _active(dynamodb: Any, name: str) -> Any:
    for _ in range(POLLS_MAX):
        try:
            table = dynamodb.describe_table(TableName=name)["Table"]
        except dynamodb.exceptions.ResourceNotFoundException:
            raise Unknown(f"There is no table {name}.") from None
        if table["TableStatus"] == "ACTIVE":
            return table
        time.sleep(POLL_S)
    raise Unknown(f"{name} is not ready yet. Run this again with --table {name}.")
