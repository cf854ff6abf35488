"""The pictures of brands in the bucket: what a shop has for ever, what nobody claimed for some days.

The bucket's rules (infra/resources.yaml) take away what lies under NEW.
"""

import logging
from typing import Protocol

from chalicelib.aws.shelf import Away
from chalicelib.domain.errors import Busy

NEW, KEPT = "new/", "brand/"
log = logging.getLogger(__name__)


class Keeper(Protocol):
    """As `BucketShelf`."""

    def read(self, name: str) -> bytes | None: ...

    def keep(self, name: str, content: bytes) -> None: ...


class BrandPictures:
    """By the hash of their bytes: the same picture is kept once, and an address never shows another."""

    def __init__(self, shelf: Keeper) -> None:
        self._shelf = shelf

    def add(self, name: str, content: bytes) -> None:
        try:
            self._shelf.keep(NEW + name, content)
        except Exception as error:  # whatever the SDK has
            log.error("a picture could not be kept", exc_info=error)
            raise Busy("pictures_away") from error

    def read(self, name: str) -> bytes | None:
        return self._read(KEPT + name) or self._read(NEW + name)

    def claim(self, name: str) -> bool:
        if self._read(KEPT + name) is not None:
            return True
        content = self._read(NEW + name)
        if content is None:
            return False
        try:
            self._shelf.keep(KEPT + name, content)
        except Exception as error:
            log.error("a picture could not be kept", exc_info=error)
            raise Busy("pictures_away") from error
        return True

    def _read(self, place: str) -> bytes | None:
        try:
            return self._shelf.read(place)
        except Away as error:
            log.error("a picture could not be read: %s", error)
            raise Busy("pictures_away") from error
