"""The audit list: who changed what, as facts. A page says them in its reader's language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

AuditCode = Literal[
    "staff.invite", "staff.ask", "staff.link", "staff.accept", "staff.change", "staff.revoke",
    "staff.pin", "staff.password", "staff.sign_out",
    "staff.pin_void", "staff.pin_tries", "staff.password_tries",
    "outlet.add", "outlet.change",
    "device.offer", "device.pair", "device.unpair",
    "programme.limits", "programme.tiers",
    "campaign.send", "campaign.approve", "campaign.correct", "campaign.trial", "tester.mark", "tester.unmark",
    "webhook.add", "webhook.change", "webhook.secret", "webhook.drop", "webhook.off",
    "card.void", "card.unvoid", "card.code",
]  # fmt: skip
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
