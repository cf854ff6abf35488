"""Jars and budgets in the table: items that entries add to in their own write, and that have a bound."""

from dataclasses import replace
from typing import Literal

from chalicelib.aws.programme.keys import JARS, budget_key, cup_key, jar_index, jar_key
from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import from_attributes, to_attributes, wire
from chalicelib.aws.table.keys import GSI1, merchant_partition
from chalicelib.aws.table.rows import Write
from chalicelib.domain.ledger.entry import Entry
from chalicelib.domain.programme.sale.jar import Cup, Jar

JARS_MAX = 1000  # of one merchant: a chain's outlets
_THERE = "#left >= :n"
_NAMES = {"#left": "left", "#given": "given"}


class Jars(InTable):
    """The part of the store that holds jars."""

    def jar(self, merchant_id: str, programme_id: str, part_id: str, outlet: str) -> Jar:
        place = (merchant_id, programme_id, part_id, outlet)
        return self._one(Jar, jar_key(*place)) or Jar(*place)

    def spent(self, merchant_id: str, budget: str) -> int:
        item = self._rows.get(budget_key(merchant_id, budget))
        return int(item["spent"]["N"]) if item else 0

    def jars(self, merchant_id: str) -> tuple[Jar, ...]:
        items = self._rows.query(
            "gsi1pk = :merchant AND begins_with(gsi1sk, :jars)",
            {":merchant": wire(merchant_partition(merchant_id)), ":jars": wire(JARS)},
            limit=JARS_MAX,
            IndexName=GSI1,
        )
        return tuple(from_attributes(Jar, item) for item in items)

    def take_cup(self, cup: Cup) -> Cup | Literal["taken", "empty", "busy"]:
        place = (cup.merchant_id, cup.programme_id, cup.part_id, cup.outlet)
        out = {":n": wire(1)}
        reasons = self._rows.transact(
            Write("Put", {**cup_key(*place, cup.id), **to_attributes(cup)}, "attribute_not_exists(pk)"),
            Write("Update", jar_key(*place), _THERE, out, "SET #left = #left - :n", {"#left": "left"}),
        )
        if not reasons:
            return "taken"
        first, jar = reasons
        if first.condition_failed and first.there is not None:
            return from_attributes(Cup, first.there)
        return "empty" if jar.condition_failed else "busy"

    def cup(self, merchant_id: str, programme_id: str, part_id: str, outlet: str, cup_id: str) -> Cup | None:
        return self._one(Cup, cup_key(merchant_id, programme_id, part_id, outlet, cup_id))

    def put_cup_back(self, cup: Cup, now_ms: int) -> None:
        place = (cup.merchant_id, cup.programme_id, cup.part_id, cup.outlet)
        undone, out = to_attributes(replace(cup, undone_ms=now_ms)), {":n": wire(1)}
        self._rows.settle(
            Write("Put", {**cup_key(*place, cup.id), **undone}, "undone_ms = :never", {":never": wire(0)}),
            Write("Update", jar_key(*place), "", out, "SET #left = #left + :n", {"#left": "left"}),
        )


def jar_write(entry: Entry, programme_id: str) -> Write:
    """What an entry does to its outlet's jar: never below zero."""
    place = (entry.merchant_id, programme_id, entry.reward, entry.outlet)
    if entry.jar < 0:
        taken = {":n": wire(-entry.jar)}
        return Write(
            "Update",
            jar_key(*place),
            _THERE,
            taken,
            "SET #left = #left - :n, #given = #given - :n",
            _NAMES,
        )
    empty = to_attributes(Jar(*place)) | jar_index(*place)
    jar = {name: value for name, value in empty.items() if name not in ("left", "given")}
    names = _NAMES | {f"#{name}": name for name in jar}
    values = {":more": wire(entry.jar), ":zero": wire(0)} | {f":{name}": value for name, value in jar.items()}
    grown = [f"#{name} = if_not_exists(#{name}, :zero) + :more" for name in ("left", "given")]
    sets = ", ".join([*grown, *(f"#{name} = :{name}" for name in jar)])
    return Write("Update", jar_key(*place), "", values, f"SET {sets}", names)


def budget_write(entry: Entry) -> Write:
    """What an entry does to its giver's budget: never above what it allows. A reversal gives it back."""
    place, names = budget_key(entry.merchant_id, entry.budget), {"#spent": "spent"}
    values = {":cost": wire(entry.spends), ":zero": wire(0)}
    grown = "SET #spent = if_not_exists(#spent, :zero) + :cost"
    if entry.spends < 0:
        return Write("Update", place, "", values, grown, names)
    values[":room"] = wire(entry.allowance - entry.spends)
    return Write("Update", place, "attribute_not_exists(#spent) OR #spent <= :room", values, grown, names)
