"""The audit list: who changed what, as facts. A page says them in its reader's language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal, get_args

from chalicelib.domain.letters import folded
from chalicelib.domain.time.units import DAY_S, HOUR_MS

AuditCode = Literal[
    "staff.invite", "staff.ask", "staff.link", "staff.accept", "staff.change", "staff.revoke",
    "staff.pin", "staff.password", "staff.sign_out", "staff.mail_returned",
    "staff.pin_void", "staff.pin_tries", "staff.password_tries",
    "staff.mails_on", "staff.mails_off",
    "staff.factor_on", "staff.factor_off", "staff.recovery", "staff.recovery_used",
    "staff.passkey_add", "staff.passkey_remove", "staff.language",
    "session.begin", "session.fail", "session.end",
    "outlet.add", "outlet.change",
    "device.offer", "device.pair", "device.unpair",
    "merchant.start", "merchant.approve", "merchant.change", "merchant.budgets", "merchant.retention",
    "merchant.factor",
    "programme.limits", "programme.tiers", "programme.wallets", "programme.publish", "pool.codes",
    "programme.source_add", "programme.source_name", "programme.source_retire", "programme.source_back",
    "regulars.bring", "regulars.undo", "regulars.links", "merchant.export",
    "campaign.make", "campaign.delete", "campaign.send", "campaign.approve", "campaign.decline",
    "campaign.withdraw",
    "campaign.pause", "campaign.resume", "campaign.cancel", "campaign.retry",
    "campaign.correct", "campaign.trial", "campaign.recall", "campaign.rules",
    "campaign.archive", "campaign.unarchive", "campaign.choose",
    "audience.save", "audience.change", "audience.delete", "audience.export", "tester.mark", "tester.unmark",
    "question.ask", "question.change", "question.on", "question.off",
    "key.add", "key.revoke",
    "webhook.add", "webhook.change", "webhook.secret", "webhook.drop", "webhook.off", "webhook.replay",
    "payments.add", "payments.drop",
    "card.void", "card.unvoid", "card.code", "card.look", "card.person", "card.file", "card.erase",
    "card.move", "card.hand_over", "card.hand_over_wrong", "card.read", "card.search", "file.take",
    "merchant.pause", "merchant.resume", "programme.push",
    # The operator's, of the whole deployment: in no merchant's list.
    "deployment.redrive", "deployment.replay", "deployment.push", "deployment.pause", "deployment.resume",
    "deployment.sign_out", "deployment.restore",
]  # fmt: skip
AuditKind = Literal["sign_ins", "reading", "people", "shop", "programmes", "campaigns", "cards", "technical"]
_ALONE: Mapping[AuditKind, tuple[AuditCode, ...]] = {
    "sign_ins": ("staff.pin_void", "staff.pin_tries", "staff.password_tries", "staff.sign_out"),
    "reading": (
        "card.read",
        "card.search",
        "card.look",
        "card.file",
        "merchant.export",
        "regulars.links",
        "audience.export",
    ),
}
_BEGINNING: Mapping[str, AuditKind] = {
    "session": "sign_ins", "file": "reading", "staff": "people", "merchant": "shop", "outlet": "shop",
    "question": "shop", "device": "technical", "key": "technical", "webhook": "technical",
    "payments": "technical", "deployment": "technical", "programme": "programmes", "pool": "programmes",
    "regulars": "programmes", "campaign": "campaigns", "audience": "campaigns", "tester": "campaigns",
    "card": "cards",
}  # fmt: skip
GUEST = "guest"  # the author of what a card's holder did
Fact = str | int | bool | tuple[str, ...]
Facts = Mapping[str, Fact]
NO_FACTS: Facts = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class AuditLine:
    """`by` ("staff:ID", "operator") did `what` to `whom`, an id.

    `facts` are what was set, by the names of the API's fields: a tier's by its id. `before` is what some of
    them were. `place` is where the request came from, as far as it is known: till, outlet, browser, network.
    """

    merchant_id: str
    at_ms: int
    by: str
    what: AuditCode
    whom: str
    facts: Facts = field(default_factory=lambda: NO_FACTS)
    before: Facts = field(default_factory=lambda: NO_FACTS)
    place: Facts = field(default_factory=lambda: NO_FACTS)

    def once_an_hour(self) -> tuple[str, int]:
        """What is alike in all lines of which one an hour is enough, and when that hour is over."""
        hour = self.at_ms // HOUR_MS
        network = "" if self.by.startswith("staff:") else str(self.place.get("network", ""))
        alike = (self.merchant_id, self.by, self.what, self.whom, network, str(hour))
        return "#".join(alike), (hour + 1) * HOUR_MS


@dataclass(frozen=True, slots=True)
class AuditWanted:
    """Which lines are asked for: all, unless it says more.

    `text` is looked for in what a line holds; `named` are the people whose name or address has it.
    """

    by: str = ""
    kind: AuditKind | None = None
    from_ms: int = 0
    until_ms: int = 0
    text: str = ""
    named: frozenset[str] = frozenset()

    @property
    def narrow(self) -> bool:
        """Whether lines within the time are passed over."""
        return bool(self.by or self.kind or self.text)

    def takes(self, line: AuditLine) -> bool:
        return (
            (not self.by or self.by == line.by)
            and (self.kind is None or self.kind == kind_of(line.what))
            and self.from_ms <= line.at_ms
            and (not self.until_ms or line.at_ms < self.until_ms)
            and (not self.text or self._holds(line))
        )

    def _holds(self, line: AuditLine) -> bool:
        if {line.by.removeprefix("staff:"), line.whom} & self.named:
            return True
        held = [
            line.whom,
            *(fact for facts in (line.facts, line.before, line.place) for fact in facts.values()),
        ]
        return folded(self.text) in folded(" ".join(map(_said, held)))


ALL_LINES = AuditWanted()


@dataclass(frozen=True, slots=True)
class AuditPage:
    """Lines newest first; `next` continues, empty at the end. A page may be short of lines, or empty, and
    go on: what is searched for stands far back."""

    lines: tuple[AuditLine, ...]
    next: str


def kind_of(what: AuditCode) -> AuditKind:
    alone = next((kind for kind, codes in _ALONE.items() if what in codes), None)
    return alone or _BEGINNING[what.partition(".")[0]]


# Written again and again: kept as long as somebody may have to answer for it.
PASSING: tuple[AuditCode, ...] = ("session.begin", "session.fail", "session.end", "card.read", "card.search")
PASSING_KEPT_S = 400 * DAY_S
AUDIT_KINDS: tuple[AuditKind, ...] = get_args(AuditKind)


def _said(fact: Fact) -> str:
    return " ".join(fact) if isinstance(fact, tuple) else str(fact)
