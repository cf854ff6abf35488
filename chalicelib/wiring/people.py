"""People: who may sign in, and how passwords are kept."""

import functools
from typing import TYPE_CHECKING

from chalicelib import wiring

if TYPE_CHECKING:
    from chalicelib.domain.people.audit import Facts
    from chalicelib.passkeys import WebAuthn
    from chalicelib.service.merchant.ports import Openings
    from chalicelib.service.people.ports import Addresses, Directory, Hashes, Mail, Pausing, Texts


@functools.cache
def directory() -> "Directory":
    from chalicelib.aws.people.directory import DirectoryTable

    return DirectoryTable(wiring.client("dynamodb"), wiring.settings().table, wiring.clock_s)


@functools.cache
def addresses() -> "Addresses":
    from chalicelib.aws.people.addresses import AddressesTable

    return AddressesTable(wiring.client("dynamodb"), wiring.settings().table, wiring.clock_s)


@functools.cache
def openings() -> "Openings":
    from chalicelib.aws.merchant.openings import OpeningsTable

    return OpeningsTable(wiring.client("dynamodb"), wiring.settings().table, wiring.clock_s)


@functools.cache
def mail() -> "Mail":
    from chalicelib.mail import SesMail

    settings = wiring.settings()
    return SesMail(wiring.client("sesv2"), settings.mail_from, settings.mail_events)


@functools.cache
def texts() -> "Texts":
    from chalicelib.texts import SnsTexts

    return SnsTexts(wiring.client("sns"), wiring.settings().texts_from)


@functools.cache
def hashes() -> "Hashes":
    from chalicelib.passwords import Argon2

    return Argon2()


def authenticators() -> "WebAuthn":
    """Not kept: it is an address, and most processes never see a passkey."""
    from chalicelib.passkeys import WebAuthn

    return WebAuthn(wiring.settings().base_url)


@functools.cache
def pausing() -> "Pausing":
    from chalicelib.aws.table.pauses import PausesTable

    return PausesTable(wiring.client("dynamodb"), wiring.settings().table, wiring.clock_s)


def pins() -> "Hashes":
    """Not kept: the keys of the pepper have a life of their own."""
    from chalicelib.passwords import Argon2, Peppered

    return Peppered(Argon2(), wiring.tokens())


def coming_from(place: "Facts") -> None:
    """Where the request that begins to be answered came from, for the audit list."""
    from chalicelib.aws.people import whence

    whence.coming_from(place)
