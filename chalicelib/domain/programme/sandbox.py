"""A programme as a sandbox has it: the real one as it stands, under the sandbox's names."""

from dataclasses import replace

from chalicelib.domain.card.sandbox import in_sandbox
from chalicelib.domain.programme.programme import Programme

SAID = "Sandbox: "  # on the card, so that nobody takes it for one that counts
NAME_MAX = 40


def for_sandbox(programme: Programme, sandbox: str) -> Programme:
    """The same programme where `sandbox` is "": then it is the real one."""
    if not sandbox:
        return programme
    return replace(
        programme,
        id=in_sandbox(programme.id, sandbox),
        merchant_id=in_sandbox(programme.merchant_id, sandbox),
        name=f"{SAID}{programme.name}"[:NAME_MAX],
    )
