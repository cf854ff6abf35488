"""An Android phone with Google Wallet: saves by a link, shows what Google holds for its account."""

import json
import threading
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote, urlsplit

import urllib3

from infra.local.phone.android import face as android_face
from infra.local.phone.android.nearby import A_DAY, DAY_MS, Place, near
from infra.local.phone.android.reminders import due
from infra.local.phone.journal import Journal, Watch
from infra.local.phone.push_agent import PushAgent, PushRefused
from infra.local.phone.says import says
from infra.local.phone.web import Reply, Unreachable, call

SAVE_PATH = "/gp/v/save/"


class SaveRefused(Exception):
    """Google's reason for not doing what was asked, in one sentence."""


class AndroidDevice:
    """One phone, signed in as a Google account of its own, named like the phone."""

    kind = "android"

    def __init__(
        self,
        device_id: str,
        *,
        google_url: str,
        push_url: str,
        http: urllib3.PoolManager,
        clock: Callable[[], int],
        watch: Watch,
    ) -> None:
        self.id = device_id
        self.language = "en"
        self.journal = Journal(clock)
        self.now_ms = clock
        self.cards: list[Mapping[str, Any]] = []
        self.adds_linked = True  # the holder's "Automatically add linked passes"
        self.notifies = True  # whether Wallet may notify at all; only the phone knows
        self.reminded: set[str] = set()
        self.nearby = False  # the holder's "Nearby passes", off at first
        self._called_ms: list[int] = []
        self.push = PushAgent(push_url, http)
        self._google_url, self._http, self._watch = google_url.rstrip("/"), http, watch
        self._lock = threading.Lock()

    def save(self, url: str) -> list[str]:
        """Follow an "Add to Google Wallet" link; returns the ids of the objects it saved."""
        path = urlsplit(url).path
        if SAVE_PATH not in path:
            raise SaveRefused("This is not a save link of Google Wallet.")
        answer = self._post("/save", {"jwt": path.partition(SAVE_PATH)[2], "user": self.id})
        self.journal.write("Saved a card by its link.")
        self.reload()
        return [str(each) for each in answer["object_ids"]]

    def remove(self, object_id: str) -> None:
        """Take a card out of the wallet; Google tells the issuer by a signed callback."""
        self._post("/remove", {"object_id": object_id, "user": self.id})
        self.journal.write("Removed a card. Google tells the issuer.")
        self.reload()

    def reload(self) -> None:
        """Show what Google holds for this account now."""
        self._show(self._ask("GET", self._holder).json())

    @property
    def _holder(self) -> str:
        return f"/holders/{quote(self.id, safe='')}"

    def _show(self, wallet: Mapping[str, Any]) -> None:
        with self._lock:
            known = {card["object"]["id"] for card in self.cards}
            self.cards = list(wallet["objects"])
            self.adds_linked = bool(wallet["adds_linked"])
            came = [card for card in self.cards if card["object"]["id"] not in known and card["linked_to"]]
        if known and came:  # nobody tapped for it: it stands with its card, and nothing rings
            self.journal.write("Google added a linked pass.")

    def switches(self) -> dict[str, bool]:
        """What its holder has switched on, by name."""
        return {"adds_linked": self.adds_linked, "notifies": self.notifies, "nearby": self.nearby}

    def stand(self, place: Place) -> None:
        """The phone is there: what is near comes to mind, four times a day at most over all cards."""
        now_ms = self.now_ms()
        for card in near(self.cards, place) if self.nearby else ():
            self._called_ms = [at_ms for at_ms in self._called_ms if now_ms - at_ms < DAY_MS]
            if len(self._called_ms) >= A_DAY:
                return
            self._called_ms.append(now_ms)
            serial = str(card["object"]["id"]).partition(".")[2]
            title = str(card["class"].get("programName", ""))
            self._notify(serial, title, says("near", self.language))

    def switch(self, name: str, on: bool) -> None:
        if name == "adds_linked":
            self.set_adds_linked(on)
        elif name == "notifies":
            self.notifies = on
        elif name == "nearby":
            self.nearby = on
        else:
            raise SaveRefused(f"This phone has no switch {name}.")

    def set_adds_linked(self, on: bool) -> None:
        body = json.dumps({"adds_linked": on}).encode()
        self._show(self._ask("PUT", self._holder, body).json())
        self.journal.write(f"Linked passes are added {'by themselves' if on else 'no more'}.")

    def tick(self) -> bool:
        """Remind of what ends soon, by the phone's own clock; whether there was anything."""
        found = due(self.cards, self.now_ms(), self.language, self.reminded)
        for reminder in found:
            self.reminded.add(reminder.key)
            self._notify(reminder.serial, reminder.title, reminder.text)
        return bool(found)

    def _notify(self, serial: str, title: str, text: str) -> None:
        if self.notifies:
            self.journal.notify(serial, title, text)

    def heard(self, change: Mapping[str, Any]) -> None:
        """Google changed an object or a class; show it if it is on this phone."""
        concerned = [
            each["object"]
            for each in self.cards
            if change["id"] in (each["object"]["id"], each["class"]["id"])
        ]
        barcodes = [android_face.code_of(each, self.now_ms()) for each in concerned]
        if change["what"] == "saved" and change.get("user") == self.id and not concerned:
            self.reload()
        if not concerned or change["what"] in ("saved", "removed"):
            return
        self._watch("pushed", self.id, barcodes)
        self.reload()
        self.journal.write("Google sent a change.")
        notification = change.get("notification", {})
        if self.id in notification.get("users", []):
            serial = str(concerned[0]["id"]).partition(".")[2]
            self._notify(serial, str(notification["title"]), self._worded(notification))
        self._watch("fetched", self.id, barcodes)

    def codes(self) -> list[str]:
        """What is drawn in the cards' places for a code at this moment of the phone's clock."""
        return [android_face.code_of(each["object"], self.now_ms()) for each in self.cards]

    def told(self, push: Mapping[str, Any]) -> None:
        """A push for the phone's browser, which shows what it says."""
        try:
            said = self.push.heard(push)
        except PushRefused as error:
            self.journal.write(str(error), ok=False)
            return
        if said is not None:
            self.journal.write("The browser was told what is new.")
            self.journal.notify("", str(said["title"]), str(said["text"]), str(said["url"]))

    def _worded(self, notification: Mapping[str, Any]) -> str:
        """Of a message a phone only says that there is one, in its own words."""
        if notification.get("kind") == "message":
            return says("new_message", self.language)
        return str(notification["text"])

    def _post(self, path: str, body: Mapping[str, str]) -> Any:
        return self._ask("POST", path, json.dumps(body).encode()).json()

    def _ask(self, method: str, path: str, body: bytes | None = None) -> Reply:
        headers = {"Content-Type": "application/json"} if body else {}
        try:
            reply = call(self._http, method, self._google_url + path, headers, body)
        except Unreachable as error:
            raise SaveRefused("Google does not answer. Is the local Google running?") from error
        if reply.status != 200:
            error_body = reply.json() or {}
            reason = error_body.get("error", {}).get("message", f"Google answered {reply.status}.")
            self.journal.write(f"Google refused: {reason}", ok=False)
            raise SaveRefused(str(reason))
        return reply
