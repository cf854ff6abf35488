"""An iPhone with Wallet: what its owner does with passes, and what the screen then shows."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Literal

import urllib3
from cryptography import x509

from infra.local.phone.download import download
from infra.local.phone.iphone.bundle import Pass, open_pass
from infra.local.phone.iphone.changes import notice_text
from infra.local.phone.iphone.passd import Passd
from infra.local.phone.iphone.passes import HeldPass, Passes
from infra.local.phone.iphone.strings import localised
from infra.local.phone.journal import Journal, Watch
from infra.local.phone.rules.relevance import Where
from infra.local.phone.rules.styles import IOS

Switch = Literal["notifications", "lock_screen"]


class AppleDevice:
    """One iPhone. Calls may come from any thread; `passd.work` from one at a time."""

    kind = "iphone"

    def __init__(
        self,
        device_id: str,
        *,
        root: x509.Certificate,
        http: urllib3.PoolManager,
        clock: Callable[[], int],
        new_id: Callable[[], str],
        watch: Watch,
    ) -> None:
        self.id = device_id
        self.language = "en"
        self.ios = IOS[-1]
        self.place: tuple[float, float] | None = None
        self.passes = Passes()
        self.journal = Journal(clock)
        self.now_ms = clock
        self._root, self._http = root, http
        self._considered: Pass | None = None
        self.passd = Passd(
            device_id,
            self.passes,
            self.journal,
            http=http,
            clock=clock,
            new_id=new_id,
            watch=watch,
            check=self.check,
            show=self._show,
        )

    def read(self, url: str) -> Pass:
        """Download a pass as Safari does and check it, without adding it."""
        return self.check(download(self._http, url))

    def check(self, data: bytes) -> Pass:
        """The pass in `data`, or `InvalidPass`."""
        return open_pass(data, self._root, self._now(), self.ios)

    def consider(self, content: Pass) -> None:
        """Show a pass on the sheet that asks whether to add it."""
        self._considered = content

    def known(self, serial: str) -> Pass:
        """The pass on the sheet, or a held one."""
        if self._considered is not None and self._considered.serial == serial:
            return self._considered
        return self.passes.by_serial(serial).content

    def add(self, content: Pass) -> None:
        """Add a pass, or replace the one with its type and serial, and register for updates."""
        now_ms = self.now_ms()
        with self.passd.wake:
            self._considered = None
            self.passes.put(HeldPass(content, now_ms, now_ms))
            self.journal.write(f"Added a pass signed by {content.signer}.")
            for warning in content.warnings:
                self.journal.write(f"Apple's own tool warns: {warning}", ok=False)
            for remark in content.remarks:
                self.journal.write(f"Noticed: {remark}", ok=False)
            self.passd.plan("register", content)

    def remove(self, serial: str) -> None:
        """Take a pass off the phone and tell its service."""
        with self.passd.wake:
            held = self.passes.by_serial(serial)
            self.passes.remove(held)
            self.journal.write("Removed the pass.")
            self.passd.forget(held.content)

    def set_automatic_updates(self, serial: str, on: bool) -> None:
        """The switch among a pass's details: off ends the registration, on makes it again."""
        with self.passd.wake:
            held = self.passes.by_serial(serial)
            if held.automatic_updates != on:
                self.passes.put(replace(held, automatic_updates=on))
                self.passd.plan("register" if on else "unregister", held.content)

    def set_switch(self, serial: str, name: Switch, on: bool) -> None:
        """The other two switches among a pass's details. No service hears of them."""
        with self.passd.wake:
            held = self.passes.by_serial(serial)
            self.passes.put(
                replace(held, notifications=on) if name == "notifications" else replace(held, lock_screen=on)
            )

    @property
    def at(self) -> Where | None:
        """Where and when it is; None while it is nowhere that anybody said."""
        return Where(*self.place, self._now()) if self.place else None

    def refresh(self, serial: str) -> None:
        """Pull down to refresh: fetch the pass itself, whatever the list would say."""
        self.passd.plan("fetch", self.passes.by_serial(serial).content)

    def push_tokens(self) -> set[str]:
        return {record.push_token for record in list(self.passd.records.values())}

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self.now_ms() / 1000, UTC)

    def _show(self, after: Pass, last_modified: str | None) -> None:
        """Put a fetched pass on the screen and announce what changed."""
        held = self.passes.by_serial(after.serial)
        self.passes.put(replace(held, content=after, updated_ms=self.now_ms(), last_modified=last_modified))
        self.journal.write("Fetched the pass and shows it.")
        text = notice_text(held.content, after, self.language, self.ios)
        if text is not None and not held.notifications:
            self.journal.write("A change to tell, but notifications are off.")
        elif text is not None:
            title = localised(str(after.content["organizationName"]), after.strings, self.language)
            self.journal.notify(after.serial, title, text)
