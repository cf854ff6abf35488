"""The campaign's cards at Apple and Google: saved before it, told by the workers, fetched by phones."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import urllib3

from chalicelib import wiring
from chalicelib.domain.campaign.campaign import SHARDS
from chalicelib.domain.card.card import Card, Changed, Registration
from chalicelib.domain.card.wallets import WalletName
from chalicelib.domain.time.units import DAY_MS
from chalicelib.wallets import strip
from tests.bench.cdnow import KEY_ID, PROGRAMME
from tests.bench.sending.process import Process
from tests.support.gateway import call

BATCH: Mapping[WalletName, int] = {"apple": 100, "google": 10}  # as in infra/resources.yaml


class Wallets:
    def __init__(self, process: Process) -> None:
        self._process = process

    def hold_google(self, worker: Callable[[Any, Any], Any]) -> frozenset[str]:
        """Some cards as customers have them: made at Google and saved on a phone; their serials."""
        cards: list[Card] = []
        for shard in range(SHARDS):
            members = wiring.campaigns().card_page(PROGRAMME.id, shard, "", BATCH["apple"]).members
            old_ms = self._process.now_ms() - 30 * DAY_MS  # Google takes no link of tomorrow's
            cards += [
                each.card for each in members if "google" in each.wallets and each.card.created_ms < old_ms
            ]
        cards = cards[: self._process.config["google_most"]]
        for begin in range(0, len(cards), BATCH["google"]):
            batch = [Changed(card.serial, 1) for card in cards[begin : begin + BATCH["google"]]]
            assert worker({"Records": [_message(each) for each in batch]}, None) == {"batchItemFailures": []}
        for card in cards:
            body = {"jwt": wiring.google_save_link(card).rpartition("/")[2], "user": card.serial}
            saved = urllib3.request("POST", f"{wiring.settings().google_api_url}/save", json=body)
            assert saved.status == 200, saved.data
            for held in wiring.store().registrations(card.serial, "google"):  # as its callback has it noted
                wiring.store().note_saved(held, self._process.now_ms(), saved=True)
        return frozenset(card.serial for card in cards)

    def google_calls(self) -> int:
        """How often Google's API was called, but for tokens."""
        url = f"{wiring.settings().google_api_url}/control/calls"
        calls = urllib3.request("GET", url).json()["calls"]
        return sum(each["direction"] == "in" and each["path"].startswith("/walletobjects") for each in calls)

    def refresh(self, wallet: WalletName, worker: Callable[[Any, Any], Any], most: int) -> None:
        """Give the wallet what its queue holds, at most so many cards."""
        queue = self._process.queues[wallet]
        with self._process.stage(wallet) as stage:
            while stage.cards < most and (batch := queue.taken(BATCH[wallet])):
                failed = worker({"Records": [_message(each) for each in batch]}, None)
                assert failed == {"batchItemFailures": []}, failed
                stage.cards += len(batch)
                stage.calls += 1

    def fetch(self, serials: Sequence[str]) -> None:
        """Phones ask what changed and fetch it, through the app as API Gateway calls it."""
        phones = [each for serial in serials for each in wiring.store().registrations(serial, "apple")]
        for phone in phones:  # another process has drawn them
            _draw(phone.serial)
        self._fetched(phones[0])  # a warm Lambda has its template
        with self._process.stage("fetch") as stage:
            answered = [self._fetched(phone) for phone in phones[1 : self._process.config["fetches"] + 1]]
            stage.cards = len(answered)
        stage.asked["bytes_out"] = sum(answered)

    def _fetched(self, phone: Registration) -> int:
        """Bytes that one phone was answered."""
        pass_type = wiring.apple_identity().pass_type_id
        devices = f"/apple/v1/devices/{phone.holder}/registrations/{pass_type}"
        told = call("GET", f"{devices}?passesUpdatedSince={phone.fetched_version_ms}")
        assert told.json["serialNumbers"] == [phone.serial], told.text
        headers = {"Authorization": f"ApplePass {wiring.tokens().apple(phone.serial, KEY_ID)}"}
        fetched = call("GET", f"/apple/v1/passes/{pass_type}/{phone.serial}", headers)
        assert fetched.status == 200, fetched.text
        return len(told.body) + len(fetched.body)


def _draw(serial: str) -> None:
    store = wiring.store()
    card = store.card(serial)
    programme = store.programme(card.programme_id) if card else None
    assert card
    assert programme
    look = wiring.look(card, programme)
    wiring.pictures().of_pass(strip.key(look.progress, look.pictures), look.colours)


def _message(change: Changed) -> dict[str, Any]:
    body = json.dumps({"serial": change.serial, "version_ms": change.version_ms})
    return {"body": body, "messageId": change.serial, "receiptHandle": change.serial,
            "eventSourceARN": "",
            "attributes": {"ApproximateReceiveCount": "1"}}  # fmt: skip
