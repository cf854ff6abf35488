"""The audit list: who changed what, as facts. A page says them in its reader's language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

AuditCode = Literal[
    "staff.invite", "staff.ask", "staff.link", "staff.accept", "staff.change", "staff.revoke",
    "staff.pin", "staff.password", "staff.sign_out", "staff.mail_returned",
    "staff.pin_void", "staff.pin_tries", "staff.password_tries",
    "outlet.add", "outlet.change",
    "device.offer", "device.pair", "device.unpair",
    "merchant.start", "merchant.approve", "merchant.change", "merchant.budgets",
    "programme.limits", "programme.tiers", "programme.publish", "pool.codes",
    "regulars.bring", "regulars.undo", "regulars.links", "merchant.export",
    "campaign.send", "campaign.approve", "campaign.correct", "campaign.trial", "campaign.recall",
    "audience.export", "tester.mark", "tester.unmark",
    "question.ask", "question.change", "question.on", "question.off",
    "key.add", "key.revoke",
    "webhook.add", "webhook.change", "webhook.secret", "webhook.drop", "webhook.off",
    "payments.add", "payments.drop",
    "card.void", "card.unvoid", "card.code", "card.look", "card.person", "card.file", "card.erase",
    "card.move", "card.hand_over", "card.hand_over_wrong",
    "merchant.pause", "merchant.resume", "programme.push",
    # The operator's, of the whole deployment: in no merchant's list.
    "deployment.redrive", "deployment.replay", "deployment.push", "deployment.pause", "deployment.resume",
    "deployment.sign_out", "deployment.restore",
]  # fmt: skip
GUEST = "guest"  # the author of what a card's holder did
Fact = str | int | bool | tuple[str, ...]
Facts = Mapping[str, Fact]
NO_FACTS: Facts = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class AuditLine:
    """`by` ("staff:ID", "operator") did `what` to `whom`, an id.

    `facts` are what was set, by the names of the API's fields: a tier's by its id. `before` is what some of
    them were.
    """

    merchant_id: str
    at_ms: int
    by: str
    what: AuditCode
    whom: str
    facts: Facts = field(default_factory=lambda: NO_FACTS)
    before: Facts = field(default_factory=lambda: NO_FACTS)


@dataclass(frozen=True, slots=True)
class AuditPage:
    """Lines newest first; `next` continues, empty at the end."""

    lines: tuple[AuditLine, ...]
    next: str
