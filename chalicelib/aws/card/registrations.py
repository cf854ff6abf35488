"""Registrations in the table: who holds a card, what they were told and what they fetched."""

from dataclasses import replace
from functools import partial
from typing import Literal

from chalicelib.aws.card.items import holding_item, registration_item
from chalicelib.aws.card.keys import (
    card_partition,
    holder_partition,
    holding_key,
    registration_key,
    registrations_prefix,
)
from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import from_attributes, wire
from chalicelib.aws.table.keys import Item
from chalicelib.aws.table.readable import readable
from chalicelib.aws.table.rows import Write
from chalicelib.domain.card.card import Registration
from chalicelib.domain.card.wallets import WalletName

HOLDERS_MAX = 100  # holders read for one card; the use case admits fewer
CARDS_PAGE, CARDS_PAGES_MAX = 100, 10  # a phone with more than a thousand cards is none
_THERE = "attribute_exists(pk)"
_NEW = "attribute_not_exists(pk)"

_Noted = Literal["pushed_version_ms", "listed_version_ms", "fetched_version_ms"]


class Registrations(InTable):
    """The part of the store that holds registrations."""

    def register(self, registration: Registration) -> bool:
        item, held = registration_item(registration), Write("Put", holding_item(registration))
        renew = Write(
            "Update",
            _key(registration),
            _THERE,
            {":token": wire(registration.push_token), ":now": wire(registration.registered_ms)},
            "SET push_token = :token, registered_ms = :now",
        )
        if not self._rows.settle(Write("Put", item, _NEW), held):
            return True
        if self._rows.write(renew) is None:
            return False
        # The same device left between the two calls: it is new, whatever else it asks meanwhile.
        self._rows.settle(Write("Put", item), held)
        return True

    def unregister(self, wallet: WalletName, serial: str, holder: str) -> None:
        self._delete(wallet, serial, holder)

    def forget(self, registration: Registration, since_ms: int) -> None:
        self._delete(
            registration.wallet,
            registration.serial,
            registration.holder,
            "registered_ms < :since",
            {":since": wire(since_ms)},
        )

    def registrations(self, serial: str, wallet: WalletName) -> tuple[Registration, ...]:
        items = self._rows.query(
            "pk = :card AND begins_with(sk, :wallet)",
            {":card": wire(card_partition(serial)), ":wallet": wire(registrations_prefix(wallet))},
            limit=HOLDERS_MAX,
            ConsistentRead=True,
        )
        return tuple(readable(items, partial(from_attributes, Registration)))

    def registration(self, wallet: WalletName, serial: str, holder: str) -> Registration | None:
        return self._one(Registration, registration_key(wallet, serial, holder))

    def serials_of_holder(self, wallet: WalletName, holder: str) -> tuple[str, ...]:
        found: list[Item] = []
        for _ in range(CARDS_PAGES_MAX):
            start = {"ExclusiveStartKey": {name: found[-1][name] for name in ("pk", "sk")}} if found else {}
            items, more = self._rows.page(
                "pk = :holder",
                {":holder": wire(holder_partition(wallet, holder))},
                limit=CARDS_PAGE,
                ConsistentRead=True,
                **start,
            )
            found += items
            if not more:
                break
        return tuple(item["serial"]["S"] for item in found)

    def note_pushed(self, registration: Registration, version_ms: int, outcome: str, now_ms: int) -> None:
        key = _key(registration)
        said = {":outcome": wire(outcome), ":now": wire(now_ms)}
        ended = "SET last_outcome = :outcome, last_outcome_ms = :now"
        unwritten = self._rows.write(
            Write(
                "Update",
                key,
                f"{_THERE} AND pushed_version_ms < :version",
                {**said, ":version": wire(version_ms)},
                f"{ended}, pushed_version_ms = :version",
            )
        )
        if unwritten is not None and unwritten.there is not None:
            self._rows.write(Write("Update", key, _THERE, said, ended))

    def note_saved(self, registration: Registration, *, saved: bool) -> None:
        unsaved = {":unsaved": wire(not saved)}
        self._rows.settle(
            Write("Update", _key(registration), _THERE, unsaved, "SET unsaved = :unsaved"),
            Write("Put", holding_item(replace(registration, unsaved=not saved)), _THERE),
        )

    def note_listed(self, registration: Registration, version_ms: int) -> None:
        self._raise(registration, "listed_version_ms", version_ms)

    def note_fetched(self, registration: Registration, version_ms: int) -> None:
        self._raise(registration, "fetched_version_ms", version_ms)

    def _raise(self, registration: Registration, noted: _Noted, version_ms: int) -> None:
        """Set a version if it is above the one noted; one that is gone stays gone."""
        condition = f"{_THERE} AND {noted} < :version"
        values = {":version": wire(version_ms)}
        self._rows.write(Write("Update", _key(registration), condition, values, f"SET {noted} = :version"))

    def _delete(
        self, wallet: WalletName, serial: str, holder: str, condition: str = "", values: Item | None = None
    ) -> None:
        self._rows.settle(
            Write("Delete", registration_key(wallet, serial, holder), condition, values),
            Write("Delete", holding_key(wallet, holder, serial)),
        )


def _key(registration: Registration) -> Item:
    return registration_key(registration.wallet, registration.serial, registration.holder)
