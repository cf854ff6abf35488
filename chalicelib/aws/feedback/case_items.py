"""Cases and their sums as items."""

from chalicelib.aws.feedback.keys import case_index, case_key, number_key, sums_key
from chalicelib.aws.table.items import from_attributes, to_attributes, wire
from chalicelib.aws.table.keys import Item
from chalicelib.aws.table.rows import Write
from chalicelib.domain.feedback.case import MEASURED_DAYS, Case
from chalicelib.domain.feedback.outcome import GROUPS, Group, Sums, SumsOf
from chalicelib.domain.feedback.rates import Rate

_COUNTS = ("opened", "answered", "in_time", "reopened", "made_good")
_TOOK = "took_"


def case_item(case: Case) -> Item:
    return {**case_key(case.serial, case.number), **case_index(case), **to_attributes(case)}


def case_of(item: Item) -> Case:
    return from_attributes(Case, item)


def number_item(case: Case) -> Item:
    return {**number_key(case.merchant_id, case.number), "serial": wire(case.serial)}


def sums_write(case: Case, counts: Sums) -> Write | None:
    """Add to the sums where the case belongs; None where nothing is added."""
    added = {name: n for name in _COUNTS if (n := int(getattr(counts, name)))}
    added |= {f"{_TOOK}{step}": n for step, n in counts.took.items() if n}
    for (group, days), rate in counts.back.items():
        came, of = _back(group, days)
        added |= {name: n for name, n in ((came, rate.n), (of, rate.of)) if n}
    if not added:
        return None
    named = {"month": case.month, "kind": case.kind, "outlet": case.outlet}
    return Write(
        "Update",
        sums_key(case.merchant_id, case.month, case.kind, case.outlet),
        values={f":{name}": wire(value) for name, value in {**added, **named}.items()},
        change="ADD "
        + ", ".join(f"#{name} :{name}" for name in added)
        + " SET "
        + ", ".join(f"#{name} = :{name}" for name in named),
        names={f"#{name}": name for name in (*added, *named)},
    )


def sums_of(item: Item) -> SumsOf:
    def n(name: str) -> int:
        return int(item[name]["N"]) if name in item else 0

    took = {int(name.removeprefix(_TOOK)): n(name) for name in item if name.startswith(_TOOK)}
    back = {
        (group, days): Rate(n(_back(group, days)[0]), n(_back(group, days)[1]))
        for group in GROUPS
        for days in MEASURED_DAYS
    }
    sums = Sums(n("opened"), n("answered"), n("in_time"), n("reopened"), n("made_good"), took, back)
    return SumsOf(item["month"]["S"], item["kind"]["S"], item["outlet"]["S"], sums)


def _back(group: Group, days: int) -> tuple[str, str]:
    return f"{group}_came_{days}", f"{group}_of_{days}"
