"""Conditions as the API takes them: checked whole, and made what the rest works with.

A condition is `{"all": [...]}`, `{"any": [...]}`, `{"not": {...}}` or one fact: for example
`{"fact": "balance", "is": "at_least", "value": 3}`, `{"fact": "language", "is": "one_of", "value": ["ro"]}`.
Numbers take at_least, at_most, exactly and between (two, both included); some may add `days`, to count the
latest only; last_visit may be "never"; joined may be "on_dates" (two, both included). Cards are ranked with
"top" and how many percent are meant. `facts` has the facts. An empty "all" is everybody, an empty "any" is
nobody.

What a condition takes from elsewhere is written into it: with "audience" the audiences' own conditions
("means"), with "top" what it took to be among them ("least"). So what was approved is what is sent.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, get_args

from chalicelib.domain.audience.audience import (
    AUDIENCE,
    Audience,
    Comparison,
    Condition,
    condition_of,
    plain_of,
)
from chalicelib.domain.audience.facts import (
    COUNT_MAX,
    FACTS,
    SPENT_MINOR_MAX,
    TOP_PERCENT_MAX,
    Choice,
    Number,
    Ranked,
)
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.time.days import bounds_ms

DEPTH_MAX = 5  # deeper, nobody can read it back
WHOLE_DEPTH_MAX = 3 * DEPTH_MAX  # with the audiences in it, which may have audiences in them
PARTS_MAX = 50  # facts and groups; each is judged for every card
CHOICES_MAX = 50
ID_MAX = 64
NAME_MAX = 80

COMPARISONS = (*get_args(Comparison), "between")

Known = Callable[[], Mapping[str, Audience]]
"""A merchant's saved audiences, by their ids; read where a condition names one."""


def nothing_known() -> Mapping[str, Audience]:
    return {}


def read_condition(
    plain: object, at: str = "audience", known: Known = nothing_known, own: str = ""
) -> Condition:
    """InvalidInput names the part to mend, such as "audience.all.1.value". Of the audiences that it names, it
    has what these are by now, or what came with it where they are gone; none of them may lead back to `own`,
    the one that is written."""
    _refuse_large(plain, at)
    filled = _filled(plain, known, at, own)
    _refuse_large(filled, at)
    _check_part(filled, at)
    assert isinstance(filled, Mapping), "a part that is no object has been refused"
    return condition_of(filled)


def operators_of(fact: Number | Choice | Ranked) -> tuple[str, ...]:
    match fact:
        case Choice():
            return ("one_of",)
        case Ranked():
            return ("top",)
        case Number():
            return (*COMPARISONS, *fact.others)


def _filled(part: Any, known: Known, at: str, own: str) -> Any:
    """The same with `means` at each audience that is named, where it is known."""
    match part:
        case {"fact": "audience", "value": list() | tuple() as ids}:
            if not all(isinstance(each, str) for each in ids):
                return part
            if own and own in ids:
                raise InvalidInput("audience_circle", field=f"{at}.value")
            given = part.get("means")
            copies = (
                given if isinstance(given, list | tuple) and len(given) == len(ids) else [None] * len(ids)
            )
            means = [_copied(id_, copy, known, at, own) for id_, copy in zip(ids, copies, strict=True)]
            return {**part, "means": means}
        case {"all": list() | tuple() as parts}:
            inner = [_filled(each, known, f"{at}.all.{n}", own) for n, each in enumerate(parts)]
            return {**part, "all": inner}
        case {"any": list() | tuple() as parts}:
            inner = [_filled(each, known, f"{at}.any.{n}", own) for n, each in enumerate(parts)]
            return {**part, "any": inner}
        case {"not": inner}:
            return {**part, "not": _filled(inner, known, f"{at}.not", own)}
    return part


def _copied(id_: str, copy: object, known: Known, at: str, own: str) -> object:
    """What an audience is, with what those that it names are; each step leads to one audience less, so that a
    ring which two people closed at once comes to an end."""
    now = known().get(id_)
    if now is None and not isinstance(copy, Mapping):
        raise InvalidInput("audience_part_unknown", field=f"{at}.value")
    if now is None:
        return copy
    others = {other: each for other, each in known().items() if other != id_}
    return {"name": now.name, "condition": _filled(plain_of(now.condition), lambda: others, at, own)}


def _refuse_large(plain: object, at: str) -> None:
    if _is_deeper(plain, DEPTH_MAX, _inner) or _is_deeper(plain, WHOLE_DEPTH_MAX, _whole):
        raise InvalidInput("audience_too_large", field=at, deep=DEPTH_MAX, most=PARTS_MAX)


def _is_deeper(plain: object, deep: int, inner: Callable[[object], Sequence[object]]) -> bool:
    """Or has too many parts: counted level by level."""
    level, parts = [plain], 0
    for _ in range(deep):
        parts += len(level)
        if parts > PARTS_MAX:
            return True
        level = [each for part in level for each in inner(part)]
        if not level:
            return False
    return True


def _inner(part: object) -> Sequence[object]:
    if not isinstance(part, Mapping):
        return ()
    groups = [part[name] for name in ("all", "any") if isinstance(part.get(name), list | tuple)]
    return [*(inner for group in groups for inner in group), *([part["not"]] if "not" in part else [])]


def _whole(part: object) -> Sequence[object]:
    """With the conditions of the audiences that it names."""
    means = part.get("means") if isinstance(part, Mapping) else None
    copies = means if isinstance(means, list | tuple) else ()
    held = [each["condition"] for each in copies if isinstance(each, Mapping) and "condition" in each]
    return [*_inner(part), *held]


def _check_part(part: object, at: str) -> None:
    match part:
        case {"all": list() | tuple() as parts, **rest} if not rest:
            _check_parts(parts, f"{at}.all")
        case {"any": list() | tuple() as parts, **rest} if not rest:
            _check_parts(parts, f"{at}.any")
        case {"not": inner, **rest} if not rest:
            _check_part(inner, f"{at}.not")
        case {"fact": str(name), **asked}:
            _check_fact(name, asked, at)
        case _:
            raise InvalidInput("audience_unclear", field=at)


def _check_parts(parts: Sequence[object], at: str) -> None:
    for number, part in enumerate(parts):
        _check_part(part, f"{at}.{number}")


def _check_fact(name: str, asked: Mapping[Any, Any], at: str) -> None:
    fact = FACTS.get(name)
    if fact is None:
        raise InvalidInput("audience_fact_unknown", field=f"{at}.fact", facts=", ".join(FACTS))
    operators = operators_of(fact)
    operator, value = asked.get("is"), asked.get("value")
    if operator not in operators:
        raise InvalidInput("audience_operator_unknown", field=f"{at}.is", operators=", ".join(operators))
    unknown = set(asked) - _keys(fact, operator)
    if unknown:
        raise InvalidInput("audience_unclear", field=f"{at}.{min(map(str, unknown))[:ID_MAX]}")
    if isinstance(fact, Ranked):
        _check_top(fact, asked, at)
    elif isinstance(fact, Choice):
        _check_choices(fact, value, f"{at}.value")
        _check_days(fact, asked, at)
        if name == AUDIENCE:
            _check_means(asked.get("means"), at)
    elif operator == "on_dates":
        _check_dates(value, f"{at}.value")
    elif operator != "never":
        _check_numbers(fact, asked, at)


def _keys(fact: Number | Choice | Ranked, operator: str) -> set[str]:
    if operator == "never":
        return {"is"}
    if isinstance(fact, Ranked):
        return {"is", "value", "least"}
    if fact is FACTS[AUDIENCE]:
        return {"is", "value", "means"}
    return {"is", "value", "days"} if fact.read_within else {"is", "value"}


def _check_days(fact: Number | Choice, asked: Mapping[Any, Any], at: str) -> None:
    if "days" in asked or (isinstance(fact, Choice) and fact.days_needed):
        _check_number(asked.get("days"), 1, fact.days_most, f"{at}.days")


def _check_top(fact: Ranked, asked: Mapping[Any, Any], at: str) -> None:
    _check_number(asked.get("value"), 1, TOP_PERCENT_MAX, f"{at}.value")
    if "least" in asked:
        _check_number(asked["least"], 1, SPENT_MINOR_MAX if fact.unit else COUNT_MAX, f"{at}.least")


def _check_means(means: object, at: str) -> None:
    """Of audiences that are there no more, as they came; of the others, as they were saved."""
    assert isinstance(means, list | tuple), "whatever is named has been filled"
    for number, copy in enumerate(means):
        where = f"{at}.means.{number}"
        match copy:
            case {"name": str(name), "condition": condition, **rest} if not rest and len(name) <= NAME_MAX:
                _check_part(condition, f"{where}.condition")
            case _:
                raise InvalidInput("audience_unclear", field=where)


def _check_numbers(fact: Number, asked: Mapping[Any, Any], at: str) -> None:
    _check_days(fact, asked, at)
    most = fact.most_within if "days" in asked else fact.most
    value = asked.get("value")
    if asked["is"] != "between":
        _check_number(value, fact.least, most, f"{at}.value")
        return
    low, high = _two(value, f"{at}.value")
    _check_number(low, fact.least, most, f"{at}.value.0")
    _check_number(high, fact.least, most, f"{at}.value.1")
    if low > high:
        raise InvalidInput("audience_two_needed", field=f"{at}.value")


def _check_choices(fact: Choice, value: object, at: str) -> None:
    if not isinstance(value, list | tuple) or not 1 <= len(value) <= CHOICES_MAX:
        raise InvalidInput("audience_choice_needed", field=at, most=CHOICES_MAX)
    for number, choice in enumerate(value):
        if fact.choices is None and not (isinstance(choice, str) and len(choice) <= ID_MAX):
            raise InvalidInput("audience_choice_wrong", field=f"{at}.{number}", most=ID_MAX)
        if fact.choices is not None and (type(choice) not in (str, int) or choice not in fact.choices):
            choices = ", ".join(map(str, fact.choices))
            raise InvalidInput("audience_choice_unknown", field=f"{at}.{number}", choices=choices)


def _check_dates(value: object, at: str) -> None:
    dates = _two(value, at)
    for number, date in enumerate(dates):
        if not isinstance(date, str) or not _is_day(date):
            raise InvalidInput("audience_date_wrong", field=f"{at}.{number}")
    if dates[0] > dates[1]:
        raise InvalidInput("audience_two_needed", field=at)


def _two(value: object, at: str) -> tuple[Any, Any]:
    if not isinstance(value, list | tuple) or len(value) != 2:
        raise InvalidInput("audience_two_needed", field=at)
    return value[0], value[1]


def _is_day(text: str) -> bool:
    try:
        bounds_ms(text, "UTC")
    except InvalidInput:
        return False
    return True


def _check_number(value: object, least: int, most: int, at: str) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise InvalidInput("audience_number_wrong", field=at, least=least, most=most)
