"""Wallets: the owner chooses which of their powers a programme's cards use."""

from dataclasses import fields, replace

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.face.actions import check_actions
from chalicelib.domain.face.choices import NO_CHOICES, Choices
from chalicelib.domain.face.places import check_places
from chalicelib.domain.merchant.merchant import check_page
from chalicelib.domain.people.audit import AuditLine, Facts
from chalicelib.domain.programme.programme import Programme
from chalicelib.service.ports import Store
from chalicelib.service.programme.limits import save


def choose(
    store: Store,
    programme: Programme,
    choices: Choices,
    *,
    by: str,
    now_ms: int,
    seen: int | None = None,
) -> Programme:
    """The programme with its owner's choices: a new edition, which reaches every phone within hours.
    InvalidInput names what cannot be chosen."""
    _check(choices)
    if choices == programme.choices:
        return programme
    facts = _facts(choices)
    line = AuditLine(programme.merchant_id, now_ms, by, "programme.wallets", programme.id, facts)
    return save(store, programme, replace(programme, choices=choices), now_ms, seen, line)


def _facts(choices: Choices) -> Facts:
    """What is not as it is without a choice."""
    chosen = {each.name: getattr(choices, each.name) for each in fields(choices)}
    changed = {name: value for name, value in chosen.items() if value != getattr(NO_CHOICES, name)}
    if choices.modules:
        titles = (next(iter(module.title.values())) for module in choices.modules)
        changed["modules"] = tuple(titles)
    counted = {name: len(getattr(choices, name)) for name in ("actions", "places") if name in changed}
    return changed | counted


def _check(choices: Choices) -> None:
    if (
        choices.rotating and choices.linear
    ):  # bars have no secret: a picture of the card says all that is in them
        raise InvalidInput("rotating_with_bars", field="rotating")
    check_actions(choices.actions)
    for number, action in enumerate(choices.actions):
        if action.way != "page" and action.type != "call":
            check_page(action.to, f"actions.{number}.to")
    check_places(choices.places)
