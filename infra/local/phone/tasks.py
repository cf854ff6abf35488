"""What a device still has to ask of web services, retried on a back-off that survives restarts."""

from dataclasses import dataclass, replace
from typing import Literal

Kind = Literal["register", "unregister", "list", "fetch"]

# A device gives up after ten levels. Its real waits are not public and longer: these suit a demo.
BACKOFF_S = (1, 2, 4, 8, 15, 30, 60, 120, 300, 600)


@dataclass(frozen=True, slots=True)
class Task:
    """One call to make, not before `due_ms`; `level` counts the failures so far."""

    kind: Kind
    service_url: str
    pass_type_id: str
    serial: str = ""
    token: str = ""
    level: int = 0
    due_ms: int = 0

    @property
    def subject(self) -> tuple[str, ...]:
        """What the task decides: a newer one about the same subject takes its place."""
        topic = "registration" if self.kind in ("register", "unregister") else self.kind
        return (topic, self.service_url, self.pass_type_id, self.serial)


class TaskList:
    """Tasks by due time, at most one for each subject."""

    def __init__(self) -> None:
        self._tasks: dict[tuple[str, ...], Task] = {}

    def add(self, task: Task) -> None:
        self._tasks[task.subject] = task

    def take_due(self, now_ms: int) -> Task | None:
        """The earliest due task, taken off the list."""
        due = [task for task in self._tasks.values() if task.due_ms <= now_ms]
        if not due:
            return None
        task = min(due, key=lambda each: each.due_ms)
        return self._tasks.pop(task.subject)

    def next_due_ms(self) -> int | None:
        return min((task.due_ms for task in self._tasks.values()), default=None)

    def retry(self, task: Task, now_ms: int) -> bool:
        """Put a failed task back; False when it is abandoned or a newer one has its place."""
        if task.subject in self._tasks or task.level >= len(BACKOFF_S):
            return False
        due_ms = now_ms + BACKOFF_S[task.level] * 1000
        self.add(replace(task, level=task.level + 1, due_ms=due_ms))
        return True

    def drop(self, service_url: str, pass_type_id: str, serial: str) -> None:
        """Forget every task about one pass."""
        about = (service_url, pass_type_id, serial)
        self._tasks = {subject: task for subject, task in self._tasks.items() if subject[1:] != about}

    def all(self) -> list[Task]:
        return list(self._tasks.values())
