"""What was erased is erased again where a table of before has it still; and the list of it."""

import time
from collections.abc import Iterator

from chalicelib.aws.campaign.campaigns import CampaignsTable
from chalicelib.aws.customer.erased_list import BucketList
from chalicelib.aws.customer.erasures import ErasureTable
from chalicelib.aws.table.scanned import all_erasures
from chalicelib.aws.table.table import Table
from chalicelib.domain.customer.erasure import Erasure
from chalicelib.service.customer.erase import Erasing, erase_again
from chalicelib.service.walls import Faults
from infra.night.deployed import Deployed, now_ms


def kept_list(deployed: Deployed) -> BucketList:
    """The list apart from the table: a lost table has not taken it along."""
    return BucketList(deployed.client("s3"), deployed.of_type("AWS::S3::Bucket")["Pictures"])


def erased_again(deployed: Deployed, name: str, before: str, faults: Faults) -> int:
    """How many cards of the table `name` had been erased since it was as it is, and now are again. `before`:
    the table of until now, which may know of one whose object was not written any more; "" when it is gone.

    It comes before anything uses the table: nobody sees what was erased, not for a moment.
    """
    client = deployed.client("dynamodb")
    world = Erasing(
        Table(client, name, time.time),
        CampaignsTable(client, name, time.time),
        ErasureTable(client, name, time.time),
        kept_list(deployed),
        now_ms,
    )
    listed = {each.serial: each for each in kept_list(deployed).all()}
    if before:
        listed |= {each.serial: each for each in all_erasures(client, before)}
    again = 0
    for erasure in listed.values():
        with faults.wall(erasure.serial):
            again += erase_again(world, erasure)
    return again


def lines(erasures: Iterator[Erasure]) -> Iterator[str]:
    """For `infra.admin import --erased`: a card's serial begins each."""
    for each in erasures:
        yield f"{each.serial} {each.number} {each.merchant_id} {each.why}"
