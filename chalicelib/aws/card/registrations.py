"""Registrations in the table: who holds a card, what they were told and what they fetched."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Literal

from chalicelib.aws.card.items import holding_item, registration_item
from chalicelib.aws.card.keys import (
    REGISTRATIONS,
    card_key,
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
from chalicelib.aws.table.rows import Rise, Write
from chalicelib.domain.card.card import Card, PushNote, Registration, held_as, holders_in
from chalicelib.domain.card.wallets import WalletName
from chalicelib.domain.errors import Busy

HOLDERS_MAX = 100  # holders read for one card; the use case admits fewer
CARDS_PAGE, CARDS_PAGES_MAX = 100, 10  # a phone with more than a thousand cards is none
LISTED_TRIES = 8  # at a card's list of holders, which changes when somebody registers or leaves
BATCH = 100  # what DynamoDB reads in one call
_THERE = "attribute_exists(pk)"
_NEW = "attribute_not_exists(pk)"
_SAVED = "SET unsaved = :unsaved, removed_ms = :removed, last_outcome = :outcome, last_outcome_ms = :now"
_ENDED = "SET last_outcome = :outcome, last_outcome_ms = :now, leased_until_ms = :nobody"

_Noted = Literal["pushed_version_ms", "listed_version_ms", "fetched_version_ms"]


class Registrations(InTable):
    """The part of the store that holds registrations."""

    def register(self, registration: Registration) -> bool:
        item, held = registration_item(registration), Write("Put", holding_item(registration))
        renew = Write(
            "Update",
            _key(registration),
            _THERE,
            {
                ":token": wire(registration.push_token),
                ":now": wire(registration.registered_ms),
                ":moved": wire(registration.moved),
            },
            "SET push_token = :token, registered_ms = :now, moved = :moved",
        )
        if self._settle(registration, Write("Put", item, _NEW), held):
            return True
        if self._rows.write(renew) is None:
            return False
        # The same device left between the two calls: it is new, whatever else it asks meanwhile.
        self._settle(registration, Write("Put", item), held)
        return True

    def unregister(self, wallet: WalletName, serial: str, holder: str) -> None:
        self._delete(Registration(wallet, serial, holder, 0))

    def forget(self, registration: Registration, since_ms: int) -> None:
        self._delete(registration, "registered_ms < :since", {":since": wire(since_ms)})

    def registrations(self, serial: str, wallet: WalletName) -> tuple[Registration, ...]:
        items = self._rows.query(
            "pk = :card AND begins_with(sk, :wallet)",
            {":card": wire(card_partition(serial)), ":wallet": wire(registrations_prefix(wallet))},
            limit=HOLDERS_MAX,
            ConsistentRead=True,
        )
        return tuple(readable(items, partial(from_attributes, Registration)))

    def registrations_of(
        self, cards: Sequence[Card], wallet: WalletName
    ) -> dict[str, tuple[Registration, ...]]:
        """A batch reads items by whole keys: a card that names its holders needs no query of its own."""
        found: dict[str, tuple[Registration, ...]] = {}
        keys: list[Item] = []
        for card in cards:
            known = holders_in(card, wallet)
            if known is None:
                found[card.serial] = self.registrations(card.serial, wallet)
            else:
                keys += [registration_key(wallet, card.serial, holder) for holder in known]
        for start in range(0, len(keys), BATCH):
            items = self._rows.get_many(keys[start : start + BATCH])
            for held in readable(items, partial(from_attributes, Registration)):
                found[held.serial] = (*found.get(held.serial, ()), held)
        return found

    def lease(self, registration: Registration, now_ms: int, until_ms: int) -> bool:
        free = Write(
            "Update",
            _key(registration),
            f"{_THERE} AND (attribute_not_exists(leased_until_ms) OR leased_until_ms <= :now)",
            {":now": wire(now_ms), ":until": wire(until_ms)},
            "SET leased_until_ms = :until",
        )
        return self._rows.write(free) is None

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

    def note_pushed(
        self, registration: Registration, version_ms: int, outcome: str, now_ms: int, said: str = ""
    ) -> None:
        note = PushNote(registration, version_ms, outcome, said)
        unwritten = self._rows.write(_risen(note, now_ms))
        if unwritten is not None and unwritten.there is not None:
            self._rows.write(Write("Update", _key(registration), _THERE, _said(note, now_ms), _ENDED))

    def note_pushed_many(self, notes: Sequence[PushNote], now_ms: int) -> None:
        """Many in few calls, each for itself: what is not written so is looked at alone."""
        risen = self._rows.rise([_rise(note, now_ms) for note in notes])
        for note, written in zip(notes, risen, strict=True):
            if not written:
                self._note_alone(note, now_ms)

    def _note_alone(self, note: PushNote, now_ms: int) -> None:
        self.note_pushed(note.registration, note.version_ms, note.outcome, now_ms, note.said)

    def note_saved(self, registration: Registration, now_ms: int, *, saved: bool) -> None:
        said = {
            ":unsaved": wire(not saved),
            ":removed": wire(0 if saved else now_ms),
            ":outcome": wire("saved" if saved else "removed"),
            ":now": wire(now_ms),
        }
        now = replace(registration, unsaved=not saved)
        self._settle(
            now,
            Write("Update", _key(registration), _THERE, said, _SAVED),
            Write("Put", holding_item(now), _THERE),
        )

    def note_linked(self, registration: Registration, linked: str) -> None:
        noted = {":linked": wire(linked)}
        self._rows.write(Write("Update", _key(registration), _THERE, noted, "SET linked = :linked"))

    def note_mute(self, registration: Registration, since_ms: int, outcome: str, now_ms: int) -> None:
        said = {**_said(PushNote(registration, 0, outcome), now_ms), ":since": wire(since_ms)}
        self._rows.write(Write("Update", _key(registration), _THERE, said, f"{_ENDED}, mute_ms = :since"))

    def note_listed(self, registration: Registration, version_ms: int) -> None:
        self._raise(registration, "listed_version_ms", version_ms)

    def note_fetched(self, registration: Registration, version_ms: int) -> None:
        self._raise(registration, "fetched_version_ms", version_ms)

    def _raise(self, registration: Registration, noted: _Noted, version_ms: int) -> None:
        """Set a version if it is above the one noted; one that is gone stays gone."""
        condition = f"{_THERE} AND {noted} < :version"
        values = {":version": wire(version_ms)}
        self._rows.write(Write("Update", _key(registration), condition, values, f"SET {noted} = :version"))

    def _delete(self, registration: Registration, condition: str = "", values: Item | None = None) -> None:
        other_end = holding_key(registration.wallet, registration.holder, registration.serial)
        self._settle(
            registration,
            Write("Delete", _key(registration), condition, values),
            Write("Delete", other_end),
            leaving=True,
        )

    def _settle(self, registration: Registration, *writes: Write, leaving: bool = False) -> bool:
        """These writes and the card's list of holders, in one transaction; False: a condition of theirs."""
        for _ in range(LISTED_TRIES):
            listing = self._listing(registration, leaving=leaving)
            reasons = self._rows.settle(*writes, *listing)
            if not any(reason.condition_failed for reason in reasons):
                return True
            if any(reason.condition_failed for reason in reasons[: len(writes)]):
                return False
        raise Busy("store_busy")

    def _listing(self, registration: Registration, *, leaving: bool) -> list[Write]:
        """The card's list with or without this holder, if it is still as it was read; none to write where
        it is so already, or there is no card."""
        card = self._rows.get(card_key(registration.serial))
        if card is None:
            return []
        before = card.get("holders")
        held = [each["S"] for each in before["L"]] if before else self._held(registration.serial)
        places = {held_as(replace(registration, unsaved=unsaved)) for unsaved in (False, True)}
        after = [each for each in held if each not in places]
        after += [] if leaving else [held_as(registration)]
        if before and sorted(after) == sorted(held):
            return []
        values = {":after": wire(after), **({":before": before} if before else {})}
        same = "holders = :before" if before else "attribute_exists(pk) AND attribute_not_exists(holders)"
        return [Write("Update", card_key(registration.serial), same, values, "SET holders = :after")]

    def _held(self, serial: str) -> list[str]:
        """Who holds a card that an older release wrote."""
        items = self._rows.query(
            "pk = :card AND begins_with(sk, :any)",
            {":card": wire(card_partition(serial)), ":any": wire(REGISTRATIONS)},
            limit=2 * HOLDERS_MAX,
            ConsistentRead=True,
        )
        found = readable(items, partial(from_attributes, Registration))
        return [held_as(each) for each in found]


def _key(registration: Registration) -> Item:
    return registration_key(registration.wallet, registration.serial, registration.holder)


def _said(note: PushNote, now_ms: int) -> Item:
    return {":outcome": wire(note.outcome), ":now": wire(now_ms), ":nobody": wire(0)}


def _risen(note: PushNote, now_ms: int) -> Write:
    """The note, where it says of a later version than is noted."""
    said = {":said": wire(note.said)} if note.said else {}
    return Write(
        "Update",
        _key(note.registration),
        f"{_THERE} AND pushed_version_ms < :version",
        {**_said(note, now_ms), ":version": wire(note.version_ms), **said},
        f"{_ENDED}, pushed_version_ms = :version{', said = :said' if said else ''}",
    )


def _rise(note: PushNote, now_ms: int) -> Rise:
    """The same for many at once."""
    values = {
        "pushed_version_ms": wire(note.version_ms),
        "last_outcome": wire(note.outcome),
        "last_outcome_ms": wire(now_ms),
        "leased_until_ms": wire(0),
    }
    if note.said:
        values["said"] = wire(note.said)
    return Rise(_key(note.registration), "pushed_version_ms", values)
