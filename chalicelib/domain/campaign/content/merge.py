"""Merge fields of a message: what each card fills them with, and what a text has to say where it cannot.

The values are taken when a card is told and stay with it: a message that changed with the next stamp would be
announced again.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from chalicelib.domain.campaign.campaign import Variant
from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.merchant.merchant import NAME_MAX as SHOP_MAX
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import REWARD_NAME_MAX
from chalicelib.domain.programme.tiers import NAME_MAX as TIER_MAX
from chalicelib.domain.text import MERGE_FIELD, Language, Text, merge_field, ours, spoken_in

Values = dict[str, str | int]
COUNTED_MAX = 20  # characters of a number with its unit: "9999999 de ștampile"


@dataclass(frozen=True, slots=True)
class MergeField:
    """`longest`: no value has more characters. `may_lack`: some cards have none, so the text says what
    stands instead."""

    longest: int
    may_lack: bool = False


MERGE_FIELDS: Mapping[str, MergeField] = {
    "name": MergeField(30, may_lack=True),
    "balance": MergeField(COUNTED_MAX),
    "to_reward": MergeField(COUNTED_MAX, may_lack=True),
    "reward": MergeField(REWARD_NAME_MAX),
    "tier": MergeField(TIER_MAX, may_lack=True),
    "outlet": MergeField(40, may_lack=True),
    "shop": MergeField(SHOP_MAX),
}


def check_fields(words: str, field: str) -> None:
    """InvalidInput for a merge field that there is not, and for one that some cards would leave empty."""
    for found in MERGE_FIELD.finditer(words):
        name, instead = merge_field(found[1])
        known = MERGE_FIELDS.get(name)
        if known is None:
            raise InvalidInput(
                "merge_field_unknown", field=field, written=found[0], fields=", ".join(MERGE_FIELDS)
            )
        if instead == "" or (instead is None and known.may_lack):
            raise InvalidInput("merge_field_instead", field=field, example=f"{{{name}|…}}")


def check_none(words: str, field: str) -> None:
    """InvalidInput for a merge field where none is filled."""
    found = MERGE_FIELD.search(words)
    if found:
        raise InvalidInput("merge_field_here", field=field, written=found[0])


def longest(words: str) -> int:
    """How many characters the words have, each merge field at its longest."""
    return len(words) + sum(_longest(found[1]) - len(found[0]) for found in MERGE_FIELD.finditer(words))


def mistyped(words: str) -> str:
    """The first sign of a merge field that was meant and is none; "" for none: a text with such signs can be
    sent, and is read as it is typed."""
    left = MERGE_FIELD.sub("", words)
    for sign in "{}":
        if sign in left:
            return sign
    return next(
        (
            typed
            for name in MERGE_FIELDS
            for typed in (f"[{name}]", f"<{name}>", f"%{name}%", f"*|{name.upper()}|*")
            if typed in words
        ),
        "",
    )


def fields_of(variant: Variant) -> frozenset[str]:
    """The merge fields that a wording has, in any language."""
    texts: Iterable[Text] = (variant.title, variant.text)
    return frozenset(
        merge_field(found[1])[0]
        for text in texts
        for words in text.values()
        for found in MERGE_FIELD.finditer(words)
    )


def values_of(variant: Variant, card: Card, programme: Programme, outlets: Mapping[str, str]) -> Values:
    """What fills the wording's merge fields on this card now; what it does not know is left out. `outlets`
    are their names by id."""
    wanted = fields_of(variant)
    if not wanted:
        return {}
    found: Values = {}
    for name, value in _all(card, programme, outlets).items():
        if name in wanted and value not in ("", None):
            found[name] = value if isinstance(value, int) else _cut(str(value), MERGE_FIELDS[name].longest)
    return found


def _all(card: Card, programme: Programme, outlets: Mapping[str, str]) -> Mapping[str, str | int | None]:
    language = ours(card.language, programme.language)
    rules, balance = programme.shown_by(card)
    tier = programme.tier(card, card.version_ms)
    ready, ahead = programme.ready(card), rules.ahead(balance)
    reward = ready[-1][0] if ready else ahead[0].reward if ahead else None
    return {
        "name": next(iter(card.holder_name.split()), ""),
        "balance": max(0, rules.progress(balance).have if rules.places else balance),
        "to_reward": ahead[0].left if ahead else None,
        "reward": _said(reward.name, language, programme.language) if reward else "",
        "tier": _said(tier.name, language, programme.language) if tier else "",
        "outlet": outlets.get(card.outlets[0], "") if card.outlets else "",
        "shop": programme.merchant.name,
    }


def _longest(inside: str) -> int:
    name, instead = merge_field(inside)
    known = MERGE_FIELDS.get(name)
    return max(known.longest if known else len(inside) + 2, len(instead or ""))


def _said(text: Text, language: Language, own: Language) -> str:
    spoken = spoken_in(text, language, own)
    return text[spoken] if spoken else ""


def _cut(value: str, most: int) -> str:
    return value if len(value) <= most else f"{value[: most - 1]}…"
