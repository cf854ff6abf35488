"""A programme as a sandbox has it: the real one as it stands, under the sandbox's names."""

from dataclasses import replace

from chalicelib.domain.card.sandbox import in_sandbox, in_trial
from chalicelib.domain.programme.programme import Programme

SAID = "Sandbox: "  # on the card, so that nobody takes it for one that counts
TRIED = "Test: "
TRIAL_DAYS = 7
NAME_MAX = 40


def for_trial(programme: Programme, draft_id: str) -> Programme:
    """What a draft says, to be tried: its cards are of no shop's, and end by themselves."""
    return replace(
        programme,
        id=in_trial(programme.id, draft_id),
        merchant=replace(programme.merchant, id=in_trial(programme.merchant_id, draft_id)),
        name=f"{TRIED}{programme.name}"[:NAME_MAX],
        partners=(),
        card_valid_days=TRIAL_DAYS,
    )


def for_sandbox(programme: Programme, sandbox: str) -> Programme:
    """The same programme where `sandbox` is "": then it is the real one."""
    if not sandbox:
        return programme
    return replace(
        programme,
        id=in_sandbox(programme.id, sandbox),
        merchant=replace(programme.merchant, id=in_sandbox(programme.merchant_id, sandbox)),
        name=f"{SAID}{programme.name}"[:NAME_MAX],
        partners=(),  # a partner's till is real
    )
