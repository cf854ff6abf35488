"""The two merchants and everybody who might call, made once for all sweeps."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from chalicelib import passwords
from tests.attack.identities import Cast, cast_of
from tests.attack.world import World, build
from tests.support.gateway import open_shop
from tests.support.keys import Keys
from tests.support.people import hashed

Staged = tuple[World, Cast]


@contextmanager
def staged_with(keys: Keys) -> Iterator[Staged]:
    """Passwords are hashed by argon2 at its quickest: a hundred sign-ins would else be most of the time."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(passwords, "MEMORY_KIB", 8)
        monkeypatch.setattr(passwords, "PASSES", 1)
        _forget_hashes()
        with open_shop(keys, monkeypatch) as shop:
            world = build(shop)
            yield world, cast_of(world)
    _forget_hashes()


def _forget_hashes() -> None:
    passwords._context.cache_clear()
    hashed.cache_clear()
