"""What hangs on a token key is found, page after page, and nothing else."""

from typing import Any

from chalicelib.aws.table.table import Table
from chalicelib.aws.table.under_key import under_key
from chalicelib.aws.webhook.webhooks import WebhookTable
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.webhook.webhook import Endpoint
from tests.support.fakes import NOON_MS, a_card


def test_cards_of_a_key_cards_that_had_it_and_webhooks(dynamodb: Any, table_name: str) -> None:
    table = Table(dynamodb, table_name, lambda: NOON_MS / 1000)
    for card in (
        a_card("ONE"),
        a_card("OTHER", key_id="2"),
        a_card("FORMER", key_id="2", former_key_id="1", pass_token="t" * 32, reissued_ms=NOON_MS),
    ):
        table.enrol(card, "")
    webhooks = WebhookTable(dynamodb, table_name, lambda: NOON_MS / 1000)
    line = AuditLine("m-1", NOON_MS, "operator", "webhook.add", "")
    for id_, key_id in (("w1", "1"), ("w2", "2")):
        webhooks.put_endpoint(Endpoint(id_, "m-1", "https://pos.example.com", key_id, NOON_MS), line)

    found = list(under_key(dynamodb, table_name, "1"))
    held = [table.card("FORMER"), table.card("ONE"), webhooks.endpoint("m-1", "w1")]
    assert len(found) == len(held)
    assert all(each in found for each in held)
