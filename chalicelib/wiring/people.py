"""People: who may sign in, and how passwords are kept."""

import functools
from typing import TYPE_CHECKING

from chalicelib import wiring

if TYPE_CHECKING:
    from chalicelib.service.people.ports import Directory, Hashes


@functools.cache
def directory() -> "Directory":
    from chalicelib.aws.people.directory import DirectoryTable

    return DirectoryTable(wiring.client("dynamodb"), wiring.settings().table, wiring.clock_s)


@functools.cache
def hashes() -> "Hashes":
    from chalicelib.passwords import Argon2

    return Argon2()


def pins() -> "Hashes":
    """Not kept: the keys of the pepper have a life of their own."""
    from chalicelib.passwords import Argon2, Peppered

    return Peppered(Argon2(), wiring.tokens())
