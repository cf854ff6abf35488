"""The process that keeps an iPhone's passes up to date: registers, answers pushes, lists, fetches.

https://developer.apple.com/documentation/walletpasses/adding-a-web-service-to-update-passes
The limit on updates that a real device keeps is off here, as with its developer switch.
"""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import urllib3

from infra.local.phone.iphone.bundle import InvalidPass, Pass
from infra.local.phone.iphone.passes import HeldPass, Key, Passes, key_of, same_look
from infra.local.phone.iphone.passkit import Fetched, ServiceError, Updates, WebService
from infra.local.phone.journal import Journal, Watch
from infra.local.phone.tasks import Kind, Task, TaskList
from infra.local.phone.web import Unreachable

Check = Callable[[bytes], Pass]
Show = Callable[[Pass, str | None], None]
"""Put a newer pass on the screen; the second value is the service's Last-Modified."""


@dataclass(frozen=True, slots=True)
class ServiceRecord:
    """How this phone is known to one service for one pass type; `tag` is whatever the service said last."""

    dlid: str
    push_token: str
    tag: str | None = None


class Passd:
    """`plan` and `push` may be called from any thread; `work` from one at a time."""

    def __init__(
        self,
        device_id: str,
        passes: Passes,
        journal: Journal,
        *,
        http: urllib3.PoolManager,
        clock: Callable[[], int],
        new_id: Callable[[], str],
        watch: Watch,
        check: Check,
        show: Show,
    ) -> None:
        self.records: dict[Key, ServiceRecord] = {}
        self.tasks = TaskList()
        self.wake = threading.Condition()
        self._device_id, self._passes, self._journal = device_id, passes, journal
        self._http, self._clock, self._new_id = http, clock, new_id
        self._watch, self._check, self._show = watch, check, show

    def plan(self, kind: Kind, content: Pass) -> None:
        """Queue a call about one pass, to be made at once."""
        if not content.service_url:
            return
        token = content.authentication_token
        self._add(Task(kind, content.service_url, content.pass_type_id, content.serial, token))

    def push(self, push_token: str, topic: str) -> None:
        """A push arrived: ask the service it is for what changed."""
        with self.wake:
            for (service_url, pass_type_id), record in self.records.items():
                if (record.push_token, pass_type_id) != (push_token, topic):
                    continue
                held = self._passes.of_service(service_url, pass_type_id)
                if any(each.automatic_updates for each in held):
                    self._journal.write("A push arrived.")
                    self._add(Task("list", service_url, pass_type_id))
                else:
                    self._journal.write("A push arrived, but automatic updates are off.", ok=False)

    def forget(self, content: Pass) -> None:
        """A pass left the phone: nothing more is asked about it but to end its registration."""
        with self.wake:
            self.tasks.drop(content.service_url, content.pass_type_id, content.serial)
            self.plan("unregister", content)

    def work(self) -> bool:
        """Do the earliest due task; False when none is due."""
        with self.wake:
            task = self.tasks.take_due(self._clock())
        if task is None:
            return False
        service = WebService(task.service_url, self._http)
        steps = {
            "register": self._register,
            "unregister": self._unregister,
            "list": self._list,
            "fetch": self._fetch,
        }
        try:
            steps[task.kind](task, service)
        except Unreachable as error:
            self._failed(task, str(error))
        except ServiceError as error:
            self._failed(task, str(error))
            self._complain(service, [f"{self._described(task)} encountered error: {error}"])
        return True

    def _register(self, task: Task, service: WebService) -> None:
        with self.wake:
            new = ServiceRecord(dlid=self._new_id(), push_token=self._new_id() + self._new_id())
            record = self.records.setdefault((task.service_url, task.pass_type_id), new)
        service.register(record.dlid, task.pass_type_id, task.serial, task.token, record.push_token)
        with self.wake:
            self._passes.mark_registered(task.pass_type_id, task.serial, True)
            self._journal.write("Registered for updates.")
            self._add(Task("list", task.service_url, task.pass_type_id))

    def _unregister(self, task: Task, service: WebService) -> None:
        record = self.records.get((task.service_url, task.pass_type_id))
        if record is None:
            return
        service.unregister(record.dlid, task.pass_type_id, task.serial, task.token)
        with self.wake:
            self._passes.mark_registered(task.pass_type_id, task.serial, False)
            self._journal.write("Ended the registration.")
            if not self._passes.of_service(task.service_url, task.pass_type_id):
                del self.records[task.service_url, task.pass_type_id]

    def _list(self, task: Task, service: WebService) -> None:
        record = self.records.get((task.service_url, task.pass_type_id))
        if record is None:
            return
        updates = service.updates(record.dlid, task.pass_type_id, record.tag)
        if updates is None:
            self._journal.write("Asked what changed: nothing.")
        else:
            self._complain(service, self._take_updates(task, record, updates))

    def _take_updates(self, task: Task, record: ServiceRecord, updates: Updates) -> list[str]:
        """Keep the tag and queue a fetch for each held serial; returns what to complain of."""
        complaints = []
        with self.wake:
            self._journal.write(f"Asked what changed: {len(updates.serials)}.")
            if updates.serials and updates.tag in (None, record.tag):
                complaints.append(f"{self._described(task)} got serial numbers without a new lastUpdated")
            if updates.tag is not None:
                self.records[task.service_url, task.pass_type_id] = replace(record, tag=updates.tag)
            for serial in updates.serials:
                held = self._passes.find(task.pass_type_id, serial)
                if held is None:
                    complaints.append(f"Update requested for unregistered serial number {serial}")
                elif held.automatic_updates:
                    self._watch("listed", self._device_id, [held.content.barcode])
                    self.plan("fetch", held.content)
        return complaints

    def _fetch(self, task: Task, service: WebService) -> None:
        held = self._passes.find(task.pass_type_id, task.serial)
        if held is None:
            return
        fetched = service.fetch(task.pass_type_id, task.serial, task.token, held.last_modified)
        if fetched is None:
            self._journal.write("Fetched the pass: not changed.")
            return
        after = self._opened(fetched, held)
        complaints = self._compare(task, held, after, fetched)
        with self.wake:
            if self._passes.find(*key_of(after)) is not None:  # else it was removed meanwhile
                self._show(after, fetched.last_modified)
        self._watch("fetched", self._device_id, [after.barcode])
        self._complain(service, complaints)

    def _opened(self, fetched: Fetched, held: HeldPass) -> Pass:
        try:
            after = self._check(fetched.data)
        except InvalidPass as error:
            raise ServiceError(f"Received invalid pass data: {error}") from error
        if key_of(after) != key_of(held.content):
            raise ServiceError("Received invalid pass data: it is another pass.")
        return after

    def _compare(self, task: Task, held: HeldPass, after: Pass, fetched: Fetched) -> list[str]:
        """What a device says of a full reply that it did not need."""
        complaints = []
        if fetched.last_modified is None:
            complaints.append("the reply has no Last-Modified")
        elif fetched.last_modified == held.last_modified:
            complaints.append("the server ignored the 'if-modified-since' header")
        if held.last_modified is not None and same_look(after, held.content):
            complaints.append("the pass was unchanged")
        return [f"{self._described(task)}: {each}" for each in complaints]

    def _add(self, task: Task) -> None:
        with self.wake:
            self.tasks.add(replace(task, due_ms=self._clock()))
            self.wake.notify_all()

    def _failed(self, task: Task, reason: str) -> None:
        with self.wake:
            again = self.tasks.retry(task, self._clock())
            ending = "It will try again." if again else "It gave up."
            self._journal.write(f"Could not {task.kind}: {reason.rstrip('.')}. {ending}", ok=False)

    def _complain(self, service: WebService, sentences: Sequence[str]) -> None:
        """Report to the service's log, which nobody may be reading."""
        for sentence in sentences:
            self._journal.write(f"Reported: {sentence}", ok=False)
        try:
            if sentences:
                service.log(list(sentences))
        except (ServiceError, Unreachable) as error:
            self._journal.write(f"The service did not take the report: {error}", ok=False)

    def _described(self, task: Task) -> str:
        """A task as a device words it in a service's log."""
        names = {
            "register": "Register",
            "unregister": "Unregister",
            "list": "Get serial #s",
            "fetch": "Get pass",
        }
        record = self.records.get((task.service_url, task.pass_type_id))
        who = f"for device {record.dlid if record else '(null)'}, pass type {task.pass_type_id}"
        which = f", serial number {task.serial}" if task.serial else ""
        return f"{names[task.kind]} task ({who}{which}; with web service url {task.service_url})"
