"""Whether a day of two tills ended as it must: judged by what each till shows and what the store holds."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise
from typing import Any

from chalicelib.domain.ledger.entry import Entry, balance_of, entry_id, reversal_key
from chalicelib.domain.people.shift import CLOCK_MS
from chalicelib.domain.programme.sale.limits import OFFLINE_AFTER_MS
from tests.domain.ledger.histories import held_by, lots_of
from tests.support.fakes import MERCHANT, FakeStore


@dataclass
class Lived:
    """What a day ended with: each till's lines, what was promised, and the store behind it all."""

    seed: int
    tills: list[list[dict[str, Any]]]
    promised: list[str]
    dismissed: list[dict[str, Any]]
    edited: list[str]
    store: FakeStore

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [line for till in self.tills for line in till]


@dataclass
class Judged:
    """What must not be, as sentences: nothing in either list when the day was right; and what was met."""

    seed: int
    wrong_balances: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    met: Counter[str] = field(default_factory=Counter)

    @property
    def right(self) -> bool:
        return not self.wrong_balances and not self.hidden


def judge(lived: Lived, online: Mapping[str, int]) -> Judged:
    """`online`: the balances of one till that is online, for the same accepted scans."""
    judged = Judged(lived.seed, met=_met(lived))
    _judge_balances(lived, online, judged.wrong_balances)
    _judge_limits(lived, judged.wrong_balances)
    _judge_lines(lived, judged.hidden)
    return judged


def entries_of(store: FakeStore) -> list[Entry]:
    return [entry for serial in store._cards for entry in store.all_entries(serial)]


def _judge_balances(lived: Lived, online: Mapping[str, int], wrong: list[str]) -> None:
    done = Counter(line["answer"]["entry"] for line in lived.lines if _done(line))
    loose = {entry_id(MERCHANT, f"key:{id_}") for id_ in lived.edited}  # sent perhaps, before it was edited
    for serial, card in lived.store._cards.items():
        entries = lived.store.all_entries(serial)
        if card.balance != balance_of(entries):
            wrong.append(f"{serial}: {card.balance} is not the sum of its entries, {balance_of(entries)}")
        at_ms = card.version_ms
        if held_by(card, at_ms) != lots_of(entries, at_ms):
            wrong.append(f"{serial}: it does not hold what its entries say of its parts")
        if card.balance != online[serial]:
            wrong.append(f"{serial}: {card.balance}, one till online has {online[serial]}")
        own = [line for line in lived.lines if line["made"]["serial"] == serial and _done(line)]
        # Several lines may have taken the same entry back: it is one change.
        changes = {line["answer"]["entry"]: line["made"]["change"] for line in own}
        edited = [entry.delta for entry in entries if entry.id in loose and not done[entry.id]]
        edited += [entry.delta for entry in entries if entry.kind == "correction"]  # no till's line
        if card.balance != sum(changes.values()) + sum(edited):
            wrong.append(
                f"{serial}: {card.balance}, but its tills hold {sum(changes.values()) + sum(edited)} as done"
            )
    wrong += [
        f"{entry} has no line"
        for entry in entries_of(lived.store)
        if not done[entry.id] and entry.id not in loose and entry.kind != "correction"
    ]


def _judge_limits(lived: Lived, wrong: list[str]) -> None:
    """Judged anew, from the entries alone."""
    for serial, card in lived.store._cards.items():
        programme = lived.store.programme(card.programme_id)
        assert programme
        entries = lived.store.all_entries(serial)
        back = {entry.reverses for entry in entries}
        times = sorted(entry.scanned_ms for entry in entries if entry.kind == "earn" and entry.id not in back)
        gap_ms = programme.limits.cooldown_s * 1000
        gaps = [later - earlier for earlier, later in pairwise(times)]
        wrong += [f"{serial}: two scans within {gap} ms" for gap in gaps if gap < gap_ms]
        for entry in entries:
            late = entry.at_ms - entry.scanned_ms > OFFLINE_AFTER_MS
            if entry.kind == "redeem" and late and -entry.delta > programme.limits.offline_redeem_max:
                wrong.append(f"{serial}: {-entry.delta} were handed out offline")


def _judge_lines(lived: Lived, hidden: list[str]) -> None:
    """Every line is done and counted, or refused and says why, or was withdrawn; none is missing."""
    held = {line["made"]["id"] if line["made"] else line["id"]: line for line in lived.lines}
    seen = {line["id"]: line for line in lived.dismissed if line["id"] not in held}
    hidden += [f"{id_}: promised, and gone" for id_ in lived.promised if id_ not in held and id_ not in seen]
    held |= seen
    for line in held.values():
        entry = lived.store.entry(_entry_of(line, held))
        state = "damaged" if line.get("flaw") else line["state"]
        if state == "done" and (entry is None or not _done(line) or entry.id != line["answer"]["entry"]):
            hidden.append(f"{line['id']}: done here, not there")
        if state == "done" and line["id"] not in lived.edited and entry and _misdated(line, entry):
            hidden.append(f"{line['id']}: made at {line['made']['made_at']}, counted at {entry.scanned_ms}")
        if state == "done" and line["id"] in lived.edited and line["made"]["kind"] != "undo":
            hidden.append(f"{line['id']}: edited by hand, and sent")
        if state in ("refused", "withdrawn") and entry is not None and line["made"]["kind"] != "undo":
            hidden.append(f"{line['id']}: {state} here, counted there")
        if state == "refused" and not (
            line["refusal"] and line["refusal"]["code"] and line["refusal"]["detail"]
        ):
            hidden.append(f"{line['id']}: refused without a reason")
        if state == "waiting" and line["made"]["ask"].get("of") not in lived.edited:
            hidden.append(f"{line['id']}: still waiting, tried {line['tries']} times")
        if state == "damaged" and line["id"] not in lived.edited:
            hidden.append(f"{line['id']}: damaged, and nobody touched it")


def _entry_of(line: Mapping[str, Any], held: Mapping[str, Any]) -> str:
    made = line["made"]
    if made["kind"] != "undo":
        return entry_id(MERCHANT, f"key:{line['id']}")
    of = made["ask"].get("of")
    if of not in held:  # let go by a person: there is nothing to take back
        return ""
    taken = made["ask"].get("entry") or _entry_of(held[of], held)
    return entry_id(MERCHANT, reversal_key(taken))


def _misdated(line: Mapping[str, Any], entry: Entry) -> bool:
    """Counted at another time than it was made, though its till's clock was right: not before its seal."""
    made_ms = round(datetime.fromisoformat(line["made"]["made_at"]).timestamp() * 1000)
    if entry.kind == "reversal":
        return False
    if not entry.said_ms:
        return entry.scanned_ms != made_ms
    sealed_ms = int(line["made"]["made_by"].split(".")[3])
    return entry.said_ms != made_ms or made_ms >= sealed_ms - CLOCK_MS


def _done(line: Mapping[str, Any]) -> bool:
    return line["state"] == "done" and line["answer"] is not None


def _met(lived: Lived) -> Counter[str]:
    met = Counter(f"{line['made']['kind']} {line['flaw'] or line['state']}" for line in lived.lines)
    met += Counter(line["refusal"]["code"] for line in lived.lines if line["state"] == "refused")
    met["promised"] = len(lived.promised)
    met["corrected"] = sum(entry.kind == "correction" for entry in entries_of(lived.store))
    met["sent again"] = sum(line["tries"] > 1 for line in lived.lines)
    met["answered as a repeat"] = sum(
        bool(line["answer"] and line["answer"].get("replayed")) for line in lived.lines
    )
    return met
