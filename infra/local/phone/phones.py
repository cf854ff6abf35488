"""All phones of the page and what keeps them running: a worker each, a feed from Apple, one from Google."""

import threading
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import urllib3
from cryptography import x509

from infra.local.phone.android.device import AndroidDevice, SaveRefused
from infra.local.phone.clock import PhoneClock
from infra.local.phone.feeds import Feed
from infra.local.phone.iphone.device import AppleDevice
from infra.local.phone.keeping import Device, keep, recall
from infra.local.phone.sales import Sales

LOOK_AGAIN_S = 1.0  # how late a worker may notice that it should stop
DEVICES_MAX = 4  # of each kind; more do not fit a page


class TooManyPhones(Exception):
    """No more phones fit on the page."""


class Phones:
    """`changed` is called, from any thread, whenever the page has something new to draw."""

    def __init__(
        self,
        *,
        root: x509.Certificate,
        pushes_url: str,
        google_url: str,
        push_url: str,
        state: Path,
        http: urllib3.PoolManager,
        sales: Sales,
        clock: Callable[[], int],
        new_id: Callable[[], str],
        changed: Callable[[], None],
    ) -> None:
        self._root, self._google_url, self._http = root, google_url, http
        self._push_url = push_url
        self._sales, self._new_id, self._changed = sales, new_id, changed
        self.clock = PhoneClock(clock)
        self._file = state / "phones.json"
        self._stop = threading.Event()
        self._dirty = threading.Event()
        self._feeds = [
            Feed(pushes_url, http, self._stop, heard=self._pushed, restarted=lambda: None),
            Feed(f"{push_url}/pushes", http, self._stop, heard=self._browser_pushed, restarted=lambda: None),
            Feed(
                f"{google_url}/changes", http, self._stop, heard=self._google_changed, restarted=self._reload
            ),
        ]
        kept = recall(self._file, self._make)
        self.devices: dict[str, Device] = {
            device.id: device
            for device in kept or [self._make("iphone", "iphone"), self._make("android", "android")]
        }

    def start(self) -> None:
        for target in (*(feed.run for feed in self._feeds), self._keep):
            self._run(target)
        for device in self.apples():
            self._run(partial(self._work, device))

    def stop(self) -> None:
        """Workers and feeds are daemons: what waits on the network ends with the process."""
        self._stop.set()
        keep(self._file, self.devices.values())

    def add_device(self, kind: str) -> Device:
        same = [device for device in self.devices.values() if device.kind == kind]
        if len(same) >= DEVICES_MAX:
            raise TooManyPhones(f"The page holds {DEVICES_MAX} phones of a kind at most.")
        device = self._make(kind, f"{kind}-{len(same) + 1}" if same else kind)
        self.devices[device.id] = device
        if isinstance(device, AppleDevice):
            self._run(partial(self._work, device))
        self.bump()
        return device

    def apples(self) -> list[AppleDevice]:
        return [device for device in list(self.devices.values()) if isinstance(device, AppleDevice)]

    def androids(self) -> list[AndroidDevice]:
        return [device for device in list(self.devices.values()) if isinstance(device, AndroidDevice)]

    def move_clock(self, by_ms: int) -> None:
        """On by so much, or with 0 back to now; the phones do what is due by then."""
        self.clock.move(by_ms)
        for device in self.androids():
            device.tick()
        self.bump()

    def bump(self) -> None:
        self._dirty.set()
        self._changed()

    def _make(self, kind: str, device_id: str) -> Device:
        if kind == "iphone":
            return AppleDevice(
                device_id,
                root=self._root,
                http=self._http,
                clock=self.clock,
                new_id=self._new_id,
                watch=self._watch,
            )
        return AndroidDevice(
            device_id,
            google_url=self._google_url,
            push_url=self._push_url,
            http=self._http,
            clock=self.clock,
            watch=self._watch,
        )

    def _watch(self, step: str, device: str, barcodes: Any) -> None:
        self._sales.mark(step, device, list(barcodes))

    def _pushed(self, push: Mapping[str, Any]) -> None:
        """The local Apple took a push: it reaches the phone that it names, if it was accepted."""
        for device in self.apples():
            if push["status"] == 200 and push["token"] in device.push_tokens():
                barcodes = [held.content.barcode for held in device.passes]
                self._sales.mark("pushed", device.id, barcodes, at_ms=int(push["time_ms"]))
                device.passd.push(str(push["token"]), str(push["topic"]))
                self.bump()

    def _browser_pushed(self, push: Mapping[str, Any]) -> None:
        """A push service took a push: it reaches the browser that subscribed."""
        for device in self.androids():
            device.told(push)
        self.bump()

    def _google_changed(self, change: Mapping[str, Any]) -> None:
        for device in self.androids():
            try:
                device.heard(change)
            except SaveRefused as error:
                device.journal.write(f"Could not fetch the change: {error}", ok=False)
        self.bump()

    def _reload(self) -> None:
        for device in self.androids():
            try:
                device.reload()
            except SaveRefused as error:
                device.journal.write(f"Could not ask Google: {error}", ok=False)
        self.bump()

    def _work(self, device: AppleDevice) -> None:
        passd = device.passd
        while not self._stop.is_set():
            if passd.work():
                self.bump()
                continue
            with passd.wake:
                due_ms = passd.tasks.next_due_ms()
                wait_s = LOOK_AGAIN_S if due_ms is None else (due_ms - self.clock()) / 1000
                if wait_s > 0:
                    passd.wake.wait(min(wait_s, LOOK_AGAIN_S))

    def _keep(self) -> None:
        drawn: list[list[str]] = []
        while not self._stop.is_set():
            codes = [device.codes() for device in self.androids()]
            if codes != drawn:  # some of them draw themselves anew
                drawn = codes
                self._changed()
            if self._dirty.wait(LOOK_AGAIN_S):
                self._dirty.clear()
                keep(self._file, self.devices.values())
            rang = [device.tick() for device in self.androids()]
            if any(rang):
                self._changed()

    def _run(self, target: Callable[[], None]) -> None:
        threading.Thread(target=target, daemon=True).start()
