"""The passes that an iPhone holds, by pass type and serial."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from infra.local.phone.iphone.bundle import Pass

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class HeldPass:
    """A pass on the phone, with its holder's three switches: `notifications` off, it changes and says
    nothing; `lock_screen` off, it comes forward nowhere. `last_modified` is the service's own words, None
    until it has said any."""

    content: Pass
    added_ms: int
    updated_ms: int
    last_modified: str | None = None
    automatic_updates: bool = True
    notifications: bool = True
    lock_screen: bool = True
    registered: bool = False


class NotHeld(Exception):
    """The phone holds no such pass."""


class Passes:
    """Held passes in the order they were added. Its owner keeps the lock."""

    def __init__(self) -> None:
        self._held: dict[Key, HeldPass] = {}

    def __iter__(self) -> Iterator[HeldPass]:
        return iter(list(self._held.values()))

    def put(self, held: HeldPass) -> None:
        """Add a pass, or take the place of the one with its type and serial."""
        self._held[key_of(held.content)] = held

    def find(self, pass_type_id: str, serial: str) -> HeldPass | None:
        return self._held.get((pass_type_id, serial))

    def by_serial(self, serial: str) -> HeldPass:
        for held in self:
            if held.content.serial == serial:
                return held
        raise NotHeld(f"This phone holds no pass with the serial {serial}.")

    def of_service(self, service_url: str, pass_type_id: str) -> list[HeldPass]:
        """The passes that one service updates."""
        wanted = (service_url, pass_type_id)
        return [held for held in self if (held.content.service_url, held.content.pass_type_id) == wanted]

    def mark_registered(self, pass_type_id: str, serial: str, registered: bool) -> None:
        held = self.find(pass_type_id, serial)
        if held is not None:
            self.put(replace(held, registered=registered))

    def remove(self, held: HeldPass) -> None:
        del self._held[key_of(held.content)]


def key_of(content: Pass) -> Key:
    """What makes two passes the same one."""
    return (content.pass_type_id, content.serial)


def same_look(one: Pass, other: Pass) -> bool:
    """Whether two passes differ in nothing that is shown: only their manifest and signature."""
    unseen = ("manifest.json", "signature")
    seen = [{name: data for name, data in each.files.items() if name not in unseen} for each in (one, other)]
    return seen[0] == seen[1]
