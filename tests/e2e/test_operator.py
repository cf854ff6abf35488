"""The operator's commands for a bad night, run as commands against a deployed stack."""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from infra.local.seed import Seed
from infra.local.stack import LocalStack
from tests.e2e.cast.iphone import IPhone
from tests.e2e.cast.operator import Operator
from tests.e2e.cast.vendors import pushes
from tests.e2e.cast.wire import Till, eventually
from tests.e2e.test_till import signed_in

pytestmark = pytest.mark.xdist_group("a stack at night")
WAIT_S = 40
QUIET_S = 6  # a push takes two


@pytest.fixture(scope="module")
def stack(stack_at_night: LocalStack) -> LocalStack:
    """Its queues rest meanwhile."""
    return stack_at_night


@pytest.fixture
def operator(stack: LocalStack) -> Operator:
    return Operator(stack)


@pytest.fixture
def till(stack: LocalStack, cafe: Seed) -> Till:
    return Till(stack.base_url, cafe.api_key)


@dataclass(frozen=True, slots=True)
class Customer:
    """A card on an iPhone."""

    stack: LocalStack
    till: Till
    card: dict[str, Any]
    phone: IPhone

    def stamp(self) -> None:
        reply = self.till.post("/scans", {"barcode": self.card["barcode"]})
        assert reply.status == 201, reply.body

    @property
    def serial(self) -> str:
        return str(self.card["serial"])

    def pushes(self) -> int:
        return len(pushes(self.stack, self.phone.push_token))

    def hears(self, what: Callable[[], object]) -> None:
        """A push comes of it."""
        before = self.pushes()
        what()
        eventually(lambda: self.pushes() > before, within_s=WAIT_S, why="the phone is told")


@pytest.fixture
def customer(stack: LocalStack, till: Till, cafe: Seed, tmp_path: Path) -> Customer:
    card = till.post(f"/programmes/{cafe.stamps.id}/cards").json
    phone = IPhone(stack.certificates / "root.pem", tmp_path)
    phone.add(card["apple_pass_url"])
    made = Customer(stack, till, card, phone)
    made.hears(made.stamp)
    return made


def lost(operator: Operator, customer: Customer) -> list[Any]:
    """A stamp whose messages to the wallets are gone, as by a fault of ours; the messages."""
    operator.says("pause", "all")
    try:
        time.sleep(2)  # a poll that was under way
        before = customer.pushes()
        customer.stamp()
        sqs = operator.stack.aws.client("sqs")
        url = operator.deployed.resources["AppleQueue"][1]
        taken: list[Any] = []

        def take() -> bool:
            for message in sqs.receive_message(QueueUrl=url, WaitTimeSeconds=1).get("Messages", []):
                sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
                taken.append(message)
            return any(customer.serial in message["Body"] for message in taken)

        eventually(take, within_s=WAIT_S, why="the change is on Apple's queue")
    finally:
        operator.says("resume", "all")
    assert customer.pushes() == before
    return taken


def test_what_is_wrong_is_said_in_a_sentence(operator: Operator) -> None:
    assert "there are apple, browser, campaign, google" in operator.says("redrive", "printer", status=1)
    assert "There is no programme nosuch" in operator.says("push", "--programme", "nosuch", status=1)
    assert "There is no such card" in operator.says("card", "NOBODY", status=1)
    assert "is not paused" in operator.says("resume", "lumiere", status=1)


def test_dead_letters_that_are_redriven_reach_the_phone(operator: Operator, customer: Customer) -> None:
    sqs = operator.stack.aws.client("sqs")
    for message in lost(operator, customer):
        dead = operator.deployed.resources["AppleDeadLetters"][1]
        sqs.send_message(QueueUrl=dead, MessageBody=message["Body"])

    customer.hears(lambda: operator.says("redrive", "apple", "--per-second", "100"))
    assert "deployment.redrive" in operator.noted()
    assert "deployment.pause" in operator.noted()


def test_a_record_that_cannot_be_read_holds_up_no_other_and_is_kept(
    operator: Operator, customer: Customer
) -> None:
    table = {"TableName": operator.deployed.table_name}
    dynamodb = operator.stack.aws.client("dynamodb")
    damaged = {"pk": {"S": "C#DAMAGED"}, "sk": {"S": "C"}, "version_ms": {"S": "yesterday"}}
    dynamodb.put_item(Item=damaged, **table)
    customer.hears(customer.stamp)

    said = eventually(
        lambda: next((line for line in _status(operator) if "could not be routed" in line), ""),
        within_s=WAIT_S,
        why="the batch is kept",
    )
    assert said.startswith("!")
    operator.says("replay", "--per-second", "100")  # as damaged as before: kept anew
    assert any("could not be routed" in line for line in _status(operator))
    dynamodb.delete_item(Key={name: damaged[name] for name in ("pk", "sk")}, **table)
    _empty_bucket(operator)


def test_what_lambda_gave_up_is_replayed_and_reaches_the_phone(
    operator: Operator, customer: Customer
) -> None:
    """As Lambda writes it to the bucket: the whole event, as text, with what it says of its tries."""
    lost(operator, customer)
    dynamodb = operator.stack.aws.client("dynamodb")
    item = dynamodb.get_item(
        TableName=operator.deployed.table_name,
        Key={"pk": {"S": f"C#{customer.serial}"}, "sk": {"S": "C"}},
        ConsistentRead=True,
    )["Item"]
    change = {
        "Keys": {name: item[name] for name in ("pk", "sk")},
        "NewImage": item,
        "OldImage": {**item, "version_ms": {"N": "1"}},
        "ApproximateCreationDateTime": 1_790_000_000,
    }
    record = {"eventID": "1", "eventName": "MODIFY", "eventSource": "aws:dynamodb", "dynamodb": change}
    kept = {
        "requestContext": {"condition": "RecordAgeExceeded"},
        "payload": json.dumps({"Records": [record]}),
    }
    operator.stack.aws.client("s3").put_object(
        Bucket=operator.deployed.outputs["UnroutedBucket"],
        Key="aws/lambda/uuid/shard/2026-11-29T01.00.00-x",
        Body=json.dumps(kept).encode(),
    )

    customer.hears(lambda: operator.says("replay", "--per-second", "100"))
    assert not any("could not be routed" in line for line in _status(operator))
    assert "deployment.replay" in operator.noted()


def test_phones_are_brought_up_to_date_by_programme_or_by_time(
    operator: Operator, customer: Customer, cafe: Seed
) -> None:
    since = datetime.now(UTC).isoformat(timespec="seconds")
    lost(operator, customer)
    customer.hears(lambda: operator.says("push", "--changed-since", since, "--per-second", "100"))
    lost(operator, customer)
    customer.hears(lambda: operator.says("push", "--programme", cafe.stamps.id, "--per-second", "100"))

    assert customer.phone.fetch() == 200
    assert "deployment.push" in operator.noted()
    assert operator.noted(cafe.merchant_id) == ["programme.push"]


def test_a_customers_card_is_looked_up_on_record_and_taken_out_of_use(
    operator: Operator, customer: Customer, cafe: Seed
) -> None:
    said = operator.says("card", customer.serial)
    assert f"{cafe.merchant_id} / {cafe.stamps.id}" in said
    assert "last: delivered" in said
    assert "earn +1" in said

    assert "is out of use" in operator.says("void", customer.serial)
    reply = customer.till.post("/scans", {"barcode": customer.card["barcode"]})
    assert reply.status == 409, reply.body
    assert operator.noted(cafe.merchant_id) == ["card.void", "card.look"]


def test_a_paused_merchants_phones_hear_of_what_changed_once_it_is_resumed(
    operator: Operator, customer: Customer, cafe: Seed
) -> None:
    operator.says("pause", cafe.merchant_id)
    time.sleep(QUIET_S)  # every worker has read it
    before = customer.pushes()
    customer.stamp()
    time.sleep(QUIET_S)
    assert customer.pushes() == before, "the phone was told in a pause"
    assert any(f"{cafe.merchant_id} is paused" in line for line in _status(operator))

    time.sleep(QUIET_S)
    customer.hears(lambda: operator.says("resume", cafe.merchant_id, "--per-second", "100"))
    assert operator.noted(cafe.merchant_id) == ["merchant.resume", "merchant.pause"]


def test_everybody_of_a_merchant_is_signed_out_at_once(
    stack: LocalStack, operator: Operator, cafe: Seed
) -> None:
    page = signed_in(stack, cafe, "cashier")
    assert page.send("GET", "/entries").status == 200
    operator.says("sign-out", cafe.merchant_id)

    eventually(lambda: page.send("GET", "/entries").status == 401, within_s=10, why="the session is over")
    assert set(operator.noted(cafe.merchant_id)) == {"staff.sign_out"}
    assert signed_in(stack, cafe, "cashier").send("GET", "/entries").status == 200


def test_who_lost_the_app_and_the_codes_signs_in_by_password_again(
    stack: LocalStack, operator: Operator, cafe: Seed
) -> None:
    people, mail = stack.directory(), cafe.logins["cashier"].email
    (person,) = (each for each in people.staff_by_email(mail) if each.merchant_id == cafe.merchant_id)
    locked = replace(person, totp_secret="A" * 32, revision=person.revision + 1)
    assert people.put_staff(locked, None)
    operator.says("factor", cafe.merchant_id, mail)

    assert operator.noted(cafe.merchant_id)[0] == "staff.factor_off"
    assert signed_in(stack, cafe, "cashier").send("GET", "/entries").status == 200


def _status(operator: Operator) -> list[str]:
    """Its lines; whether all is well hangs on what tests before it left, and on whether the clock ran yet."""
    return operator.says("status", status=None).splitlines()


def _empty_bucket(operator: Operator) -> None:
    s3, bucket = operator.stack.aws.client("s3"), operator.deployed.outputs["UnroutedBucket"]
    for held in s3.list_objects_v2(Bucket=bucket).get("Contents", []):
        s3.delete_object(Bucket=bucket, Key=held["Key"])


def test_status_shows_what_waits_and_ends_with_1_while_something_was_given_up(
    stack: LocalStack, operator: Operator
) -> None:
    sqs, dead = stack.aws.client("sqs"), operator.deployed.resources["CampaignDeadLetters"][1]
    eventually(lambda: operator.deployed.pauses().last_tick_ms(), within_s=90, why="the clock runs")
    well = operator.says("status")
    sqs.send_message(QueueUrl=dead, MessageBody="{}")
    ill = operator.says("status", status=1)
    sqs.purge_queue(QueueUrl=dead)

    assert well.rstrip().endswith("All is well.")
    for said in ("AppleQueue", "GoogleDeadLetters", "alarms, 0 ring", "the clock ran", "certificate ends in"):
        assert said in well, said
    assert [line for line in ill.splitlines() if line.startswith("!")] == [
        line for line in ill.splitlines() if "CampaignDeadLetters" in line
    ]
