"""A programme's tiers: what a merchant may set."""

import re
from collections.abc import Sequence
from itertools import pairwise

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.letters import is_shown
from chalicelib.domain.programme.parts.standing import Tier
from chalicelib.domain.programme.rules import BALANCE_MAX
from chalicelib.domain.text import DEFAULT_LANGUAGE

TIERS_MAX = 5  # more than a customer keeps apart
NAME_MAX = 30
FACTOR_MAX = 5
ID = re.compile(r"[a-z0-9_-]{1,30}")


def check_tiers(tiers: Sequence[Tier]) -> None:
    """InvalidInput names the tier to mend: each has its own id, a name, and needs more than the last."""
    if len(tiers) > TIERS_MAX or len({tier.id for tier in tiers}) < len(tiers):
        raise InvalidInput("tiers_out_of_order", field="tiers", most=TIERS_MAX)
    if any(low.least >= high.least for low, high in pairwise(tiers)):
        raise InvalidInput("tiers_out_of_order", field="tiers", most=TIERS_MAX)
    for n, tier in enumerate(tiers):
        if not ID.fullmatch(tier.id):
            raise InvalidInput("tier_id_wrong", field=f"tiers.{n}.id", most=NAME_MAX)
        if not 1 <= tier.least <= BALANCE_MAX:
            raise InvalidInput(
                "number_out_of_range", field=f"tiers.{n}.least", at="least", least=1, most=BALANCE_MAX
            )
        if not 1 <= tier.factor <= FACTOR_MAX:
            raise InvalidInput(
                "number_out_of_range", field=f"tiers.{n}.factor", at="factor", least=1, most=FACTOR_MAX
            )
        if not tier.name.get(DEFAULT_LANGUAGE) or not all(_is_name(name) for name in tier.name.values()):
            raise InvalidInput("text_needed", field=f"tiers.{n}.name", at="name", most=NAME_MAX)
        if not all(map(is_shown, tier.name.values())):
            raise InvalidInput("text_unshown", field=f"tiers.{n}.name", at="name")


def _is_name(text: str) -> bool:
    return len(text) <= NAME_MAX
