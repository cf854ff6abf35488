"""What is made of a secret has the secret's life: it is made again when the secret has changed."""

import functools
import logging
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from chalicelib import wiring

Made = TypeVar("Made")
log = logging.getLogger(__name__)


class Renewed(Generic[Made]):
    """A function that keeps what it made; `cache_clear` as functools.cache has it."""

    def __init__(self, name: str, make: Callable[[], Made]) -> None:
        self._name, self._make = name, make
        self._kept: tuple[dict[str, Any], Made] | None = None
        self._refused: dict[str, Any] | None = None

    def __call__(self) -> Made:
        held = wiring.secret(self._name)
        if self._kept is not None and (held == self._kept[0] or held == self._refused):
            return self._kept[1]
        try:
            made = self._make()
        except Exception:
            if self._kept is None:
                raise
            # A wrong certificate or half a list: what worked goes on working, and the log says what is wrong.
            log.exception("the new secret %s cannot be used; the one before stays in use", self._name)
            self._refused = held
            return self._kept[1]
        self._kept = (held, made)
        return made

    def cache_clear(self) -> None:
        self._kept = self._refused = None


def of_secret(name: str) -> Callable[[Callable[[], Made]], Renewed[Made]]:
    """Keep what a function makes of the secret `name` for as long as the secret is the same."""

    def kept(make: Callable[[], Made]) -> Renewed[Made]:
        renewed = Renewed(name, make)
        functools.update_wrapper(renewed, make)
        return renewed

    return kept
