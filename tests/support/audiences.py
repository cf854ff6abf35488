"""Conditions and cards of every kind, for tests of who is in an audience."""

from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st

from chalicelib.domain.audience.audience import AUDIENCE
from chalicelib.domain.audience.condition import DEPTH_MAX, read_condition
from chalicelib.domain.audience.facts import FACTS, TOP_PERCENT_MAX, Choice, Moment, Number, Ranked
from chalicelib.domain.audience.matcher import compiled
from chalicelib.domain.audience.profile import Profile, profile_of
from chalicelib.domain.programme.parts.standing import Tier
from chalicelib.domain.text import LANGUAGES
from chalicelib.domain.time.units import DAY_S
from tests.support.fakes import NOON_MS, a_card, a_programme_points, a_programme_stamps

NOW = Moment(NOON_MS, "Europe/Chisinau")
NOW_S = NOON_MS // 1000
TIERS = (Tier("silver", {"en": "Silver"}, 20), Tier("gold", {"en": "Gold"}, 50))


def matches(plain: object, who: Profile, moment: Moment) -> bool:
    """Whether a condition, as the API takes it, means somebody."""
    return compiled(read_condition(plain))(who, moment)


def profile(*, wallets: tuple[str, ...] = (), points: bool = False, **changes: Any) -> Profile:
    programme = a_programme_points(tiers=TIERS) if points else a_programme_stamps(tiers=TIERS)
    return profile_of(a_card(programme_id=programme.id, **changes), programme, frozenset(wallets))


def days_ago(*days: int) -> tuple[int, ...]:
    return tuple(NOW_S - day * DAY_S for day in sorted(days, reverse=True))


def visited(*days: int) -> Profile:
    return profile(visit_s=days_ago(*days), visits=len(days))


def joined(days: int) -> Profile:
    return profile(created_ms=NOON_MS - days * DAY_S * 1000)


def fact(name: str, operator: object, *value: object, **more: object) -> dict[str, Any]:
    return {"fact": name, "is": operator, **({"value": value[0]} if value else {}), **more}


@st.composite
def numbers(draw: st.DrawFn, name: str, asked: Number) -> dict[str, Any]:
    operator = draw(st.sampled_from(["at_least", "at_most", "exactly", "between", *asked.others]))
    if operator == "never":
        return fact(name, operator)
    if operator == "on_dates":
        dates = st.dates(min_value=NOON_DATE.replace(year=2020), max_value=NOON_DATE.replace(year=2030))
        return fact(name, operator, sorted(draw(dates).isoformat() for _ in range(2)))
    days = {"days": draw(st.integers(1, 400))} if asked.read_within and draw(st.booleans()) else {}
    most = asked.most_within if days else asked.most
    number = st.integers(max(asked.least, -20), min(most, 200)) | st.integers(asked.least, most)
    if operator == "between":
        return fact(name, operator, sorted((draw(number), draw(number))), **days)
    return fact(name, operator, draw(number), **days)


@st.composite
def choices(draw: st.DrawFn, name: str, asked: Choice) -> dict[str, Any]:
    some = asked.choices or ("coffee", "points", "", "silver", "gold", "north", "w1nd", "no such")
    value = draw(st.lists(st.sampled_from(some), min_size=1, max_size=4))
    if name == AUDIENCE:
        means = [{"name": each, "condition": fact("balance", "at_least", 3)} for each in value]
        return fact(name, "one_of", value, means=means)
    named = asked.days_needed or (asked.read_within and draw(st.booleans()))
    days = {"days": draw(st.integers(1, asked.days_most))} if named else {}
    return fact(name, "one_of", value, **days)


def tops(name: str) -> st.SearchStrategy[dict[str, Any]]:
    percent, least = st.integers(1, TOP_PERCENT_MAX), st.integers(1, 10**6)
    return st.builds(lambda n, m: fact(name, "top", n, **m), percent, st.just({}) | least.map(_least))


def _least(number: int) -> dict[str, int]:
    return {"least": number}


def asking(name: str, asked: Number | Choice | Ranked) -> st.SearchStrategy[dict[str, Any]]:
    match asked:
        case Number():
            return numbers(name, asked)
        case Choice():
            return choices(name, asked)
        case Ranked():
            return tops(name)


NOON_DATE = datetime.fromtimestamp(NOW_S, UTC).date()
facts = st.one_of([asking(name, each) for name, each in FACTS.items()])
conditions = st.recursive(
    facts,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda parts: {"all": parts}),
        st.lists(inner, max_size=3).map(lambda parts: {"any": parts}),
        inner.map(lambda part: {"not": part}),
    ),
    max_leaves=6,
).filter(lambda condition: depth(condition) <= DEPTH_MAX - 2)


def depth(condition: dict[str, Any]) -> int:
    inner = [*condition.get("all", ()), *condition.get("any", ())]
    inner += [condition["not"]] if "not" in condition else []
    return 1 + max((depth(part) for part in inner), default=0)


profiles = st.builds(
    profile,
    wallets=st.sampled_from([(), ("apple",), ("google",), ("apple", "google")]),
    points=st.booleans(),
    balance=st.integers(-20, 250),
    created_ms=st.integers(NOON_MS - 10**11, NOON_MS + 10**6),
    visit_s=st.lists(st.integers(NOW_S - 10**7, NOW_S + 300), max_size=30).map(
        lambda each: tuple(sorted(each))
    ),
    visits=st.integers(0, 300),
    earned=st.integers(0, 100),
    spent_minor=st.integers(0, 10**6),
    outlets=st.sampled_from([(), ("north",), ("south", "north")]),
    language=st.sampled_from(LANGUAGES),
    messages_consent_ms=st.sampled_from([None, NOON_MS]),
    birthday=st.sampled_from(["", "02-29", "09-21", "12-31"]),
)
