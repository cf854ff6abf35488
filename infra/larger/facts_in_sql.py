"""What each fact of a condition is in SQL, over the columns that `columns` writes.

The dialect is DuckDB's. Athena says `any_match` for `list_bool_or`, `filter` for `list_filter` and
`arrays_overlap` for `list_has_any`; the rest is the same.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from chalicelib.domain.audience.audience import AUDIENCE
from chalicelib.domain.audience.facts import DAYPARTS, NO_WALLET, THIS_MONTH, Moment
from chalicelib.domain.audience.rfm import GONE_DAYS, OFTEN, RECENT_DAYS, SOMETIMES, WORTH, YEAR_DAYS
from chalicelib.domain.time.units import DAY_S
from chalicelib.domain.time.wall_clock import local

Value = str | int


@dataclass(frozen=True, slots=True)
class Sql:
    """A piece of SQL with the values of its question marks, in their order: no value is ever in the text."""

    text: str
    values: tuple[Value, ...] = ()


Asked = Callable[[Moment, int | None], Sql]
"""A fact at a moment; with days, only what was so within as many."""


def _column(name: str) -> Asked:
    return lambda _, __: Sql(name)


def _days_ago(moment: Moment, seconds: str) -> Sql:
    ago = f"greatest(0, ({moment.now_ms // 1000} - {seconds}) // {DAY_S})"
    return Sql(f"CASE WHEN {seconds} IS NULL THEN NULL ELSE {ago} END")  # DuckDB's greatest passes over NULL


def _visits(moment: Moment, days: int | None) -> Sql:
    """The visits that count, as a list of seconds."""
    if days is None:
        return Sql("visit_s")
    return Sql("list_filter(visit_s, lambda s: s >= ?)", (moment.now_ms // 1000 - days * DAY_S,))


def _of_each_visit(shown: str, said: str) -> Asked:
    """What the clock on the wall showed at each visit, `x`, in the words of the fact."""

    def asked(moment: Moment, days: int | None) -> Sql:
        visits = _visits(moment, days)
        at = f"list_transform({visits.text}, lambda s: {shown}(timezone(?, to_timestamp(s))))"
        return Sql(f"list_transform({at}, lambda x: {said})", (*visits.values, moment.zone))

    return asked


def _count_of_visits(moment: Moment, days: int | None) -> Sql:
    visits = _visits(moment, days)
    return Sql("visits") if days is None else Sql(f"len({visits.text})", visits.values)


def _wallets(_: Moment, __: int | None) -> Sql:
    return Sql("CASE WHEN len(wallets) = 0 THEN [?] ELSE wallets END", (NO_WALLET,))


def _birthday(moment: Moment, _: int | None) -> Sql:
    """The month as text, and "this" beside it in that month."""
    return Sql(
        "CASE WHEN birthday_month IS NULL THEN [] WHEN birthday_month = ? "
        "THEN [birthday_month::VARCHAR, ?] ELSE [birthday_month::VARCHAR] END",
        (local(moment.now_ms, moment.zone).month, THIS_MONTH),
    )


def _rfm(moment: Moment, _: int | None) -> Sql:
    now_s = moment.now_ms // 1000
    a_year = f"len(list_filter(visit_s, lambda s: s >= {now_s - YEAR_DAYS * DAY_S}))"
    away = f"floor(({now_s} - last_visit_s) / {DAY_S})"
    return Sql(
        "CASE WHEN last_visit_s IS NULL THEN 'never' "
        f"WHEN {away} <= {RECENT_DAYS} AND {a_year} >= {OFTEN} AND rewards_earned >= {WORTH} THEN 'champion' "
        f"WHEN {away} <= {RECENT_DAYS} AND {a_year} >= {OFTEN} THEN 'loyal' "
        f"WHEN {away} <= {RECENT_DAYS} AND {a_year} >= {SOMETIMES} THEN 'promising' "
        f"WHEN {away} <= {RECENT_DAYS} THEN 'newcomer' "
        f"WHEN {a_year} >= {OFTEN} THEN 'at_risk' "
        f"WHEN {away} <= {GONE_DAYS} THEN 'fading' ELSE 'lost' END"
    )


_DAYPART = " ".join(f"WHEN x < {until} THEN '{part}'" for part, until in DAYPARTS.items())

NUMBERS: Mapping[str, Asked] = {
    "balance": _column("balance"),
    "to_reward": _column("to_reward"),
    "waiting": _column("waiting"),
    "joined": lambda moment, _: _days_ago(moment, "(created_ms // 1000)"),
    "last_visit": lambda moment, _: _days_ago(moment, "last_visit_s"),
    "visits": _count_of_visits,
    "spent_minor": _column("spent_minor"),
}
ONE_CHOICE: Mapping[str, Asked] = {
    "programme": _column("programme_id"),
    "tier": _column("tier"),
    "source": _column("source"),
    "brought": _column("CASE WHEN brought THEN 'yes' ELSE 'no' END"),
    "language": _column("language"),
    "consent": _column("CASE WHEN consent THEN 'yes' ELSE 'no' END"),
    "rfm": _rfm,
}
SEVERAL_CHOICES: Mapping[str, Asked] = {
    "outlet": _column("outlets"),
    "weekday": _of_each_visit("isodow", "x::VARCHAR"),
    "daypart": _of_each_visit("hour", f"CASE {_DAYPART} END"),
    "wallet": _wallets,
    "birthday_month": _birthday,
}
RANKED: Mapping[str, str] = {"top_spent": "spent_minor", "top_visits": "visits"}
ANSWERED = {AUDIENCE, *NUMBERS, *ONE_CHOICE, *SEVERAL_CHOICES, *RANKED}


def never(fact: str) -> Sql:
    assert fact == "last_visit", f"{fact} has always an answer"
    return Sql("last_visit_s IS NULL")


def listed(values: Sequence[Value]) -> str:
    return ", ".join("?" for _ in values)
