"""The shop's side of the counter: its programmes, its till, and the customer who stands there."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import urllib3

from infra.local.phone.barcodes import qr_picture
from infra.local.phone.sales import Sales
from infra.local.phone.web import Reply, Unreachable, call

TRIES = 3  # with one Idempotency-Key, so that a tap counts once however often it is sent


class TillRefused(Exception):
    """Why the app did not do what the till asked, in one sentence."""


class Counter:
    """Speaks the app's own JSON API. The key stays here and never reaches the browser."""

    def __init__(
        self,
        app_url: str,
        *,
        api_key_file: Path,
        http: urllib3.PoolManager,
        sales: Sales,
        new_id: Callable[[], str],
    ) -> None:
        self._app_url = app_url.rstrip("/")
        self._api_key_file = api_key_file
        self.sales = sales
        self._http, self._new_id = http, new_id
        self._programmes: list[Mapping[str, Any]] = []
        self._cards: dict[str, Mapping[str, Any]] = {}

    def programmes(self) -> list[Mapping[str, Any]]:
        """The shop's programmes, as the app tells them, with the QR of each; none until the app is up."""
        if not self._programmes and self._key():
            try:
                reply = self._call("GET", "/api/v1/programmes")
            except Unreachable:
                return []
            if reply.status == 200:
                self._programmes = [
                    {**each, "picture": qr_picture(each["join_url"])} for each in reply.json()["programmes"]
                ]
        return self._programmes

    def join(self, programme_id: str, language: str) -> Mapping[str, Any]:
        """The present customer's card in a programme, made the first time."""
        if programme_id not in self._cards:
            answer = self._post(
                f"/api/v1/programmes/{programme_id}/cards", {"language": language}, self._new_id()
            )
            self._cards[programme_id] = answer
        return self._cards[programme_id]

    def next_customer(self) -> None:
        """Someone else steps up: the next join makes new cards."""
        self._cards = {}

    def stamp(self, key: str, barcode: str, earned: Mapping[str, int]) -> None:
        """One sale: `earned` is {"visits": n} or {"amount_minor": n}."""
        if "visits" in earned:
            what = "1 visit" if earned["visits"] == 1 else f"{earned['visits']} visits"
        else:
            what = f"{earned['amount_minor'] / 100:.2f} spent"
        self._sell(key, barcode, what, "/api/v1/scans", dict(earned))

    def redeem(self, key: str, barcode: str, reward: str) -> None:
        self._sell(key, barcode, "reward given", "/api/v1/redemptions", {"reward": reward})

    def card(self, serial: str) -> Mapping[str, Any] | None:
        """A card as the app shows it to a till."""
        reply = self._call("GET", f"/api/v1/cards/{serial}")
        return reply.json() if reply.status == 200 else None

    def _sell(self, key: str, barcode: str, what: str, path: str, body: dict[str, Any]) -> None:
        sale = self.sales.start(key, barcode, what)
        try:
            answer = self._post(path, {"barcode": barcode, **body}, key)
        except TillRefused as error:
            self.sales.answer(sale, str(error), ok=False)
            raise
        entry, card = answer["entry"], answer["card"]
        gained = f"{entry['delta']:+d}".replace("-", "\u2212")
        self.sales.answer(sale, f"{gained} → {card['balance_shown']}", ok=True)

    def _post(self, path: str, body: Mapping[str, Any], key: str) -> Any:
        for _ in range(TRIES):
            try:
                reply = self._call("POST", path, body, {"Idempotency-Key": key})
            except Unreachable:
                continue
            if reply.status in (200, 201):
                return reply.json()
            problem = reply.json() or {}
            raise TillRefused(str(problem.get("detail", f"The app answered {reply.status}.")))
        raise TillRefused("The app does not answer. Is it running?")

    def _call(
        self,
        method: str,
        path: str,
        body: Mapping[str, Any] | None = None,
        more: Mapping[str, str] | None = None,
    ) -> Reply:
        headers = {"Authorization": f"Bearer {self._key()}", "Accept": "application/json", **(more or {})}
        sent = None
        if body is not None:
            headers["Content-Type"] = "application/json"
            sent = json.dumps(body).encode()
        return call(self._http, method, self._app_url + path, headers, sent)

    def _key(self) -> str:
        """Read each time: the file may come after this page, and a new demo brings a new key."""
        return self._api_key_file.read_text().strip() if self._api_key_file.is_file() else ""
