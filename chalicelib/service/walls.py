"""Walls between the items of a batch: what one runs into is its own outcome, and the others go on."""

import logging
from types import TracebackType

from chalicelib.domain.errors import Busy

log = logging.getLogger(__name__)


class Faults:
    """What items ran into: logged with its cause as it happens, kept for whoever raises the alarm."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def wall(self, item: str) -> "_Wall":
        """Around what is done for one item. Busy passes: it is the store's, and the batch comes again."""
        return _Wall(item, self)

    def note(self, item: str, why: str) -> None:
        self.found.append(f"{item}: {why}")


class _Wall:
    def __init__(self, item: str, faults: Faults) -> None:
        self._item, self._faults = item, faults

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        if not isinstance(error, Exception) or isinstance(error, Busy):
            return False
        log.error("%s is left out, the others go on", self._item, exc_info=error)
        self._faults.note(self._item, f"{type(error).__name__}: {error}")
        return True
