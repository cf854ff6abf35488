"""The table as rows: calls to DynamoDB whose expected refusals are values.

What is throttled after the SDK's own retries is Busy: nothing was written, the same can be sent again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from chalicelib.aws.table.answers import read_as_json
from chalicelib.aws.table.keys import GSI1, GSI2, Item
from chalicelib.domain.errors import Busy

if TYPE_CHECKING:
    from types_boto3_dynamodb import DynamoDBClient

NARROW = (GSI1, GSI2)  # hold keys, and what a list is searched by: an item is read where it is whole
BATCH_MAX = 100  # keys of one BatchGetItem
STATEMENTS_MAX = 25  # of one BatchExecuteStatement
READ_AGAIN_MAX = 5  # DynamoDB leaves keys of a batch unread when it is throttled; then waits double
CONFLICTS_MAX = 4  # a transaction on the same item lasts milliseconds; these wait 10, 20, 40 and 80
_CALLS = {"Put": "put_item", "Update": "update_item", "Delete": "delete_item"}
_THROTTLED = {
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "ThrottlingException",
    "TransactionInProgressException",
}
_WITHOUT_ROOM = {"ProvisionedThroughputExceeded", "RequestLimitExceeded", "ThrottlingError"}
_RETRYABLE_REASONS = {
    *_WITHOUT_ROOM,
    "ConditionalCheckFailed",
    "None",
    "TransactionConflict",
}


@dataclass(frozen=True, slots=True)
class Write:
    """One write of a transaction, or only its condition: an expression over the item, filled by `values`.

    `names` stand for attributes whose names DynamoDB reserves.
    """

    kind: Literal["Put", "Update", "Delete", "ConditionCheck"]
    what: Item
    condition: str = ""
    values: Item | None = None
    change: str = ""
    names: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """Why one write of a transaction stopped it ("None": it did not), and the item that was in its way."""

    code: str
    there: Item | None

    @property
    def condition_failed(self) -> bool:
        return self.code == "ConditionalCheckFailed"


@dataclass(frozen=True, slots=True)
class Unwritten:
    """A condition failed; `there` is the item as it is, None when there is none."""

    there: Item | None


@dataclass(frozen=True, slots=True)
class Rise:
    """Attributes of an item to set where it is there, and its number `above` is below what is set."""

    key: Item
    above: str
    values: Item


class Rows:
    """One table. `wait_s` waits so many seconds before what was throttled is asked again."""

    def __init__(self, client: DynamoDBClient, table_name: str, wait_s: Callable[[float], None]) -> None:
        read_as_json(client)
        self._client = client
        self._table = table_name
        self._wait_s = wait_s
        self.throttled = 0  # how often it was, the SDK's own retries among them

    def get(self, key: Item) -> Item | None:
        """The item as of now."""
        answer = self._ask(self._client.get_item, TableName=self._table, Key=key, ConsistentRead=True)
        item: Item | None = answer.get("Item")
        return item

    def get_many(self, keys: Sequence[Item]) -> list[Item]:
        """Those of the keys that exist, as of now, in no order."""
        found: list[Item] = []
        for start in range(0, len(keys), BATCH_MAX):
            found += self._get_batch(keys[start : start + BATCH_MAX])
        return found

    def _get_batch(self, keys: Sequence[Item]) -> list[Item]:
        found: list[Item] = []
        wanted: dict[str, Any] = {self._table: {"Keys": list(keys), "ConsistentRead": True}}
        for again in range(READ_AGAIN_MAX):
            if not wanted:
                return found
            if again:
                self._wait_s(0.025 * 2**again)
            answer = self._ask(self._client.batch_get_item, RequestItems=wanted)
            found += answer["Responses"].get(self._table, [])
            wanted = answer.get("UnprocessedKeys") or {}
            self.throttled += bool(wanted)
        if wanted:
            raise Busy("store_busy")
        return found

    def query(self, condition: str, values: Item, *, limit: int, **options: Any) -> list[Item]:
        """At most `limit` items of one partition, whole; the limits keep an answer far below 1 MB."""
        items, _ = self.page(condition, values, limit=limit, **options)
        return items

    def page(self, condition: str, values: Item, *, limit: int, **options: Any) -> tuple[list[Item], bool]:
        """At most `limit` items and 1 MB of one partition, and whether there may be more."""
        answer = self._ask(
            self._client.query,
            TableName=self._table,
            KeyConditionExpression=condition,
            ExpressionAttributeValues=values,
            Limit=limit,
            **options,
        )
        items: list[Item] = answer["Items"]
        if options.get("IndexName") in NARROW:
            items = self._whole(items)
        return items, "LastEvaluatedKey" in answer

    def _whole(self, found: Sequence[Item]) -> list[Item]:
        """What a narrow index led to, as of now, in its order and with its place in it."""
        keys = [{"pk": item["pk"], "sk": item["sk"]} for item in found]
        there = {(item["pk"]["S"], item["sk"]["S"]): item for item in self.get_many(keys)}
        return [
            {**whole, **item}
            for item in found
            if (whole := there.get((item["pk"]["S"], item["sk"]["S"]))) is not None
        ]

    def pages(self, condition: str, values: Item, *, most: int, **options: Any) -> Iterator[list[Item]]:
        """At most `most` pages of 1 MB of one partition; a filter may leave little of each."""
        for _ in range(most):
            answer = self._ask(
                self._client.query,
                TableName=self._table,
                KeyConditionExpression=condition,
                ExpressionAttributeValues=values,
                **options,
            )
            yield answer["Items"]
            if "LastEvaluatedKey" not in answer:
                return
            options["ExclusiveStartKey"] = answer["LastEvaluatedKey"]

    def count(self, condition: str, values: Item, *, most: int, **options: Any) -> int:
        """How many items of one partition there are, in at most `most` pages of 1 MB."""
        found = 0
        for _ in range(most):
            answer = self._ask(
                self._client.query,
                TableName=self._table,
                KeyConditionExpression=condition,
                ExpressionAttributeValues=values,
                Select="COUNT",
                **options,
            )
            found += answer["Count"]
            if "LastEvaluatedKey" not in answer:
                break
            options["ExclusiveStartKey"] = answer["LastEvaluatedKey"]
        return found

    def write(self, write: Write) -> Unwritten | None:
        """Make one write; while a transaction holds the item, wait and try again."""
        call = getattr(self._client, _CALLS[write.kind])
        for attempt in range(CONFLICTS_MAX):
            try:
                self._ask(call, **self._request(write))
            except self._client.exceptions.ConditionalCheckFailedException as error:
                response: dict[str, Any] = dict(error.response)
                return Unwritten(response.get("Item"))
            except self._client.exceptions.TransactionConflictException:
                self._wait_s(0.01 * 2**attempt)
            else:
                return None
        raise Busy("store_busy")

    def transact(self, *writes: Write) -> tuple[Reason, ...]:
        """All writes or none; empty when written, else a reason for each."""
        items = [{write.kind: self._request(write)} for write in writes]
        try:
            self._ask(self._client.transact_write_items, TransactItems=items)
        except self._client.exceptions.TransactionCanceledException as error:
            response: dict[str, Any] = dict(error.response)
            reasons = tuple(
                Reason(reason.get("Code", "None"), reason.get("Item"))
                for reason in response["CancellationReasons"]
            )
            if any(reason.code not in _RETRYABLE_REASONS for reason in reasons):
                raise
            self.throttled += any(reason.code in _WITHOUT_ROOM for reason in reasons)
            return reasons
        return ()

    def rise(self, rises: Sequence[Rise]) -> list[bool]:
        """Each by itself, in few calls; which were written. Half of what a transaction takes, and none
        stops another. What was not is to be looked at alone: it may have met a transaction."""
        written: list[bool] = []
        for start in range(0, len(rises), STATEMENTS_MAX):
            statements = [self._statement(each) for each in rises[start : start + STATEMENTS_MAX]]
            answer = self._ask(self._client.batch_execute_statement, Statements=statements)
            codes = [each.get("Error", {}).get("Code", "") for each in answer["Responses"]]
            self.throttled += any(code in _WITHOUT_ROOM for code in codes)
            written += [not code for code in codes]
        return written

    def _statement(self, rise: Rise) -> dict[str, Any]:
        sets = "".join(f' SET "{name}"=?' for name in rise.values)
        return {
            "Statement": f'UPDATE "{self._table}"{sets} WHERE "pk"=? AND "sk"=? AND "{rise.above}"<?',
            "Parameters": [*rise.values.values(), rise.key["pk"], rise.key["sk"], rise.values[rise.above]],
        }

    def settle(self, *writes: Write) -> tuple[Reason, ...]:
        """As `transact`, with conflicts waited out: empty when written, else a condition failed."""
        for attempt in range(CONFLICTS_MAX):
            reasons = self.transact(*writes)
            if not reasons or any(reason.condition_failed for reason in reasons):
                return reasons
            self._wait_s(0.01 * 2**attempt)
        raise Busy("store_busy")

    def _request(self, write: Write) -> dict[str, Any]:
        request: dict[str, Any] = {"TableName": self._table}
        request["Item" if write.kind == "Put" else "Key"] = write.what
        if write.change:
            request["UpdateExpression"] = write.change
        if write.condition:
            request["ConditionExpression"] = write.condition
            request["ReturnValuesOnConditionCheckFailure"] = "ALL_OLD"
        if write.values:
            request["ExpressionAttributeValues"] = write.values
        if write.names:
            request["ExpressionAttributeNames"] = dict(write.names)
        return request

    def _ask(self, call: Callable[..., Any], **request: Any) -> Any:
        try:
            answer = call(**request)
        except self._client.exceptions.ClientError as error:
            if error.response["Error"]["Code"] in _THROTTLED:
                self.throttled += 1
                raise Busy("store_busy") from error
            raise
        self.throttled += answer.get("ResponseMetadata", {}).get("RetryAttempts", 0) > 0
        return answer
