"""A programme checked whole, before it is stored."""

import re

from chalicelib.domain.currencies import most_minor
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.face.pictures import check_pictures
from chalicelib.domain.letters import is_shown
from chalicelib.domain.merchant.merchant import check_colours
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import BALANCE_MAX, REWARD_NAME_MAX, Reward
from chalicelib.domain.programme.sale.limits import check_smallest_sale
from chalicelib.domain.programme.tiers import check_tiers
from chalicelib.domain.text import LANGUAGES, translations

PROGRAMMES_MAX = 90  # of one merchant: with it they are written in one transaction, which takes a hundred
NAME_MAX = 40  # more would be cut on a card's front
VALID_DAYS_MAX = 3650
ID_MAX = 40
REWARD_ID_MAX = 30
_ID = re.compile(r"[a-z0-9][a-z0-9-]*")


def check_id(id_: str, field: str, least: int = 3, most: int = ID_MAX) -> None:
    if not least <= len(id_) <= most or not _ID.fullmatch(id_):
        raise InvalidInput("id_wrong", field=field, at=field, least=least, most=most)


def check_programme(programme: Programme) -> None:
    """InvalidInput names the field to mend. `rules` and `limits` checked themselves when they were made."""
    check_id(programme.id, "id")
    if not 1 <= len(programme.name) <= NAME_MAX or programme.name != programme.name.strip():
        raise InvalidInput("text_needed", field="name", at="name", most=NAME_MAX)
    if not is_shown(programme.name):
        raise InvalidInput("text_unshown", field="name", at="name")
    check_colours(programme.colours)
    check_pictures(programme.own_pictures)
    days = programme.card_valid_days
    if days is not None and not 1 <= days <= VALID_DAYS_MAX:
        raise _out_of_range("card_valid_days", 1, VALID_DAYS_MAX)
    most = most_minor(programme.merchant.currency)
    for reward in programme.rules.rewards():
        _check_reward(reward, most)
    for n, part in enumerate(programme.parts):
        if not 0 <= getattr(part, "cost_minor", 0) <= most:
            raise _out_of_range(f"parts.{n}.cost_minor", 0, most)
    if not 1 <= programme.earning().amount_minor <= most:
        raise _out_of_range("rules.amount_minor", 1, most)
    check_tiers(programme.tiers)
    check_smallest_sale(programme.limits, programme.merchant.currency)


def _check_reward(reward: Reward, most_minor: int) -> None:
    at = f"rewards.{reward.id}.name"
    check_id(reward.id, "rewards.id", 1, REWARD_ID_MAX)
    if not translations(reward.name):
        raise InvalidInput("reward_unnamed", field=at, languages=", ".join(LANGUAGES))
    if max(map(len, reward.name.values())) > REWARD_NAME_MAX:
        raise InvalidInput("text_needed", field=at, at=at, most=REWARD_NAME_MAX)
    if not all(map(is_shown, reward.name.values())):
        raise InvalidInput("text_unshown", field=at, at=at)
    if not 1 <= reward.cost <= BALANCE_MAX:
        raise _out_of_range(f"rewards.{reward.id}.cost", 1, BALANCE_MAX)
    if not 0 <= reward.cost_minor <= most_minor:
        raise _out_of_range(f"rewards.{reward.id}.cost_minor", 0, most_minor)


def _out_of_range(at: str, least: int, most: int) -> InvalidInput:
    return InvalidInput("number_out_of_range", field=at, at=at, least=least, most=most)
