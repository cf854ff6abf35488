"""Parts of the table put together in one class: each keeps its own cache, and none hides another's name."""

from collections import Counter

import pytest

from chalicelib.aws.campaign.campaigns import CampaignsTable
from chalicelib.aws.people.directory import DirectoryTable
from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.table import Table
from chalicelib.aws.webhook.webhooks import WebhookTable
from chalicelib.domain.face.look import Notice
from infra.local.aws import LocalAws
from tests.aws.table.conftest import Wire
from tests.support.fakes import LUNA, MERCHANT, NOON_MS, a_programme_stamps


class Whole(CampaignsTable, DirectoryTable, WebhookTable, Table):
    """All parts of the table in one."""


@pytest.fixture
def wire(aws: LocalAws) -> Wire:
    return Wire(aws.client("dynamodb"))


def test_every_part_keeps_what_it_has_read(wire: Wire, table_name: str) -> None:
    whole = Whole(wire.client, table_name, lambda: NOON_MS / 1000)
    whole.put_notice(Notice("n-1", MERCHANT))
    whole.put_merchant(LUNA)
    whole.put_programme(a_programme_stamps())
    wire.calls.clear()
    for _ in range(2):
        assert whole.notice("n-1") == Notice("n-1", MERCHANT)
        assert whole.programme("coffee") == a_programme_stamps()
        assert whole.outlets_lately(MERCHANT) == ()
        assert whole.endpoints_lately(MERCHANT) == ()

    assert Counter(wire.calls) == {"GetItem": 3, "Query": 2}


def test_no_two_parts_have_a_name_in_common() -> None:
    parts = [part for part in Whole.__mro__ if issubclass(part, InTable) and part is not InTable]
    names = Counter(name for part in parts for name in vars(part) if not name.startswith("__"))

    assert len(parts) > 8
    assert [name for name, count in names.items() if count > 1] == []
