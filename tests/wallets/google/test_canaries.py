"""Canaries: a word in every field that a person's is, and in all that lies beside; none sings after erasing.

The table is a real one (emulated), the list a real bucket, Google the local one. A field of `Card`, or a
kind of item under `P#`, that nobody has thought of fails here until it is said.
"""

import io
import json
import logging
import re
import zipfile
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from chalicelib.aws.campaign.campaigns import CampaignsTable
from chalicelib.aws.customer.erased_list import BucketList
from chalicelib.aws.customer.erasures import ErasureTable
from chalicelib.aws.customer.items import consent_item
from chalicelib.aws.people.directory import DirectoryTable
from chalicelib.aws.table.table import Table
from chalicelib.domain.campaign import tester
from chalicelib.domain.campaign.campaign import Campaign, Delivery
from chalicelib.domain.campaign.shards import shard_of
from chalicelib.domain.card.asked import Asked
from chalicelib.domain.card.card import Card, Owed, Registration
from chalicelib.domain.card.lots import Lot, Move
from chalicelib.domain.customer.consent import Consent
from chalicelib.domain.customer.dictionary import SAID_KINDS
from chalicelib.domain.customer.erasure import LOSES, SETTLED_MS
from chalicelib.domain.face.look import Look
from chalicelib.domain.ledger.entry import Entry
from chalicelib.entrypoints.api.merchant.export_lines import line_of
from chalicelib.service.campaign.measure import measure_page
from chalicelib.service.card.look import Notices, look_of
from chalicelib.service.customer.erase import Erasing, erase, go_on_with_due
from chalicelib.service.merchant.export import Export, mark_of
from chalicelib.service.walls import Faults
from chalicelib.wallets.google.wallet import GoogleWallet
from infra.local.aws import REGION, LocalAws
from infra.local.certificates import make_chain
from tests.contract.steps import Clock, scanned
from tests.support.fakes import LUNA, MERCHANT, NOON_MS, NOON_S, a_programme_stamps
from tests.support.local_google import RunningGoogle
from tests.wallets.apple.passes import a_builder

CANARY = "quokka"
SERIAL = "C" * 26
BUCKET = "shelf"
SAYS = f"{CANARY} was here"
TEXTS = {  # of the fields that are no free text, a canary in the form that they have
    "phone": "+373 69774477",
    "mail": f"{CANARY}@{CANARY}.example",
    "birthday": "11-27",
    "zone": "Pacific/Kiritimati",
    "language": "ro",
    "kept": {f"{CANARY}_newer": {"S": SAYS}},
    "told_ms": (NOON_MS,),
    "visit_s": (NOON_MS // 1000,),
    "scanned_ms": (NOON_MS,),
    "outlets": (f"{CANARY}-street",),
    "siblings": (f"{CANARY}-other",),
    "messages_consent_ms": NOON_MS - 77,
    "mail_proven_ms": NOON_MS - 78,
    "phone_proven_ms": NOON_MS - 79,
    "unused_ms": NOON_MS - 81,
    "asked": Asked("q1", NOON_MS - 80),
}
SINGS = re.compile("quokka|69774477|11-27|Kiritimati", re.IGNORECASE)


def the_card() -> Card:
    """Every field that is lost holds something of hers; every other one what it may hold."""
    lost: dict[str, Any] = {name: TEXTS.get(name, SAYS) for name in LOSES}
    card = Card(SERIAL, MERCHANT, "coffee", 0, NOON_MS, NOON_S_INT, NOON_MS, "1", holders=(), **lost)
    return replace(card, owed=(Owed("free", {"en": "a coffee"}, 8, 1),), lots=(Move(Lot("cups"), 2),))


NOON_S_INT = int(NOON_S)


def test_every_field_that_is_lost_holds_a_canary_in_this_test() -> None:
    empty = Card("", "", "", 0, 0, 0, 0, "")
    card = the_card()

    for field in fields(Card):
        if field.name in LOSES:
            assert getattr(card, field.name) != getattr(empty, field.name), f"{field.name} has no canary"


class Everywhere:
    """Her card in use in all places that hold something of cards."""

    def __init__(self, client: Any, table: str, s3: Any, clock: Clock) -> None:
        self.client, self.table, self.s3, self.clock = client, table, s3, clock
        self.store = Table(client, table, clock)
        self.campaigns = CampaignsTable(client, table, clock)
        self.people = DirectoryTable(client, table, clock)
        self.erasures = ErasureTable(client, table, clock)
        s3.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION})
        self.erasing = Erasing(
            self.store, self.campaigns, self.erasures, BucketList(s3, BUCKET), lambda: int(clock() * 1000)
        )
        self.programme = a_programme_stamps()
        self.store.put_merchant(LUNA)
        self.store.put_programme(self.programme)
        self._live()

    def _live(self) -> None:
        self.store.enrol(the_card(), "key-1", f"content of {CANARY}")
        for n in range(3):
            scanned(self.store, SERIAL, f"sale-{n}")
        latest = self.store.entries(SERIAL, 1, "").entries[0]
        self.put(f"E#{latest.id}", "E", reason=f"{CANARY} burned her tongue")
        consent = Consent(SERIAL, NOON_MS, given=True, source="join", text=SAYS)
        self.client.put_item(TableName=self.table, Item=consent_item(consent))
        for kind in SAID_KINDS.keys() - {"V"}:
            self.put(f"C#{SERIAL}", f"P#{kind}#1", text=SAYS)
        self.store.register(
            Registration("apple", SERIAL, "d1", NOON_MS, f"{CANARY}-push", programme_id="coffee")
        )
        self.store.register(Registration("google", SERIAL, "o1", NOON_MS, programme_id="coffee"))
        self.campaigns.put_tester(tester.Tester(MERCHANT, SERIAL, NOON_MS, "staff:olga"), None)
        self.campaign = Campaign("c1", MERCHANT, "Spring", ("coffee",), NOON_MS, "staff:olga")
        self.campaigns.put_campaign(self.campaign)
        sent = Delivery("c1", SERIAL, "sent", NOON_MS - 1, variant="a", version_ms=1, wallets=("apple",))
        assert self.campaigns.deliver(sent, None, 0) == "done"

    def put(self, pk: str, sk: str, **texts: str) -> None:
        names = {f"#{name}": name for name in texts}
        self.client.update_item(
            TableName=self.table,
            Key={"pk": {"S": pk}, "sk": {"S": sk}},
            UpdateExpression="SET " + ", ".join(f"#{name} = :{name}" for name in texts),
            ExpressionAttributeNames=names,
            ExpressionAttributeValues={f":{name}": {"S": text} for name, text in texts.items()},
        )

    def items(self) -> list[dict[str, Any]]:
        pages = self.client.get_paginator("scan").paginate(TableName=self.table)
        return [item for page in pages for item in page["Items"]]

    def bucket(self) -> Iterator[str]:
        for held in self.s3.list_objects_v2(Bucket=BUCKET).get("Contents", []):
            yield held["Key"] + self.s3.get_object(Bucket=BUCKET, Key=held["Key"])["Body"].read().decode()

    def exported(self) -> str:
        export = Export(self.store, self.people, self.campaigns, MERCHANT, self.store.revisions)
        text, mark = "", None
        for _ in range(100):
            part = export.part(mark)
            text += "".join(line_of(each).decode() for each in part.held)
            if part.next is None:
                return text
            mark = mark_of(str(part.next))
        raise AssertionError("it never ends")

    def card(self) -> Card:
        card = self.store.card(SERIAL)
        assert card is not None
        return card

    def entries(self) -> list[Entry]:
        return [replace(each, reason="") for each in self.store.entries(SERIAL, 100, "").entries]

    def effect(self) -> dict[Any, int]:
        page = self.campaigns.deliveries("c1", shard_of(SERIAL), "", 10)
        counts = measure_page(self.store, self.campaigns, self.campaign, page.deliveries, NOON_MS, Faults())
        return {key: n for key, n in counts.items() if type(key).__name__ == "Summed"}


@pytest.fixture
def everywhere(aws: LocalAws, table_name: str) -> Everywhere:
    return Everywhere(aws.client("dynamodb"), table_name, aws.client("s3"), Clock())


def test_no_canary_sings_anywhere_after_erasing_and_every_sum_is_as_it_was(
    everywhere: Everywhere,
    wallet: GoogleWallet,
    google: RunningGoogle,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    world, notices = everywhere, Notices(lambda _: None)
    shown = look_of(world.card(), world.programme, barcode="CODE", notices=notices)
    wallet.sync(shown, first=True, notify=False)
    assert any(SINGS.search(json.dumps(item)) for item in world.items()), "she sings before"
    assert SINGS.search(_shelf(google))
    assert SINGS.search(world.exported())
    entries, effect, balance = world.entries(), world.effect(), world.card().balance

    proof = erase(world.erasing, world.card(), "customer", "guest")
    over = look_of(world.card(), world.programme, barcode="CODE", notices=notices)
    wallet.sync(over, first=False, notify=True)
    for wallet_name in ("apple", "google"):
        for held in world.store.registrations(SERIAL, wallet_name):
            world.store.note_pushed(held, world.card().version_ms, "delivered", NOON_MS)
            world.store.note_fetched(held, world.card().version_ms)
    world.clock.now_s += SETTLED_MS / 1000
    faults = Faults()
    go_on_with_due(world.erasing, until_ms=10**14, faults=faults)

    assert not faults.found
    for item in world.items():
        assert not SINGS.search(json.dumps(item)), item["pk"]
    assert not [each for each in world.bucket() if SINGS.search(each)]
    assert not SINGS.search(_shelf(google))
    assert not SINGS.search(world.exported())
    assert not SINGS.search(_pass(over, tmp_path))
    assert not SINGS.search("\n".join(record.getMessage() for record in caplog.records if _ours(record)))
    assert (world.entries(), world.effect(), world.card().balance) == (entries, effect, balance)
    known = world.erasures.erasure(MERCHANT, proof.number)
    assert known is not None
    assert known.done_ms
    assert not world.campaigns.testers(MERCHANT)


def _ours(record: logging.LogRecord) -> bool:
    """Carnet's own: the SDK's debugging shows what a test told it to write."""
    return record.name.startswith("chalicelib")


def _shelf(google: RunningGoogle) -> str:
    return json.dumps(google.server.shelf.every("loyaltyObject"))


def _pass(look: Look, folder: Path) -> str:
    """All that is in the .pkpass which a phone fetches."""
    make_chain(folder)
    file = a_builder(folder).build(look, authentication_token="t" * 32, signed_s=NOON_S_INT)
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        return "\n".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())
