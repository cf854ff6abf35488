"""All that is kept of a customer, as the lines that the card's page says it in: nothing is kept unsaid.

A test reads the fields of `Card` and what the table keeps beside it: what is new has to be named here, in
docs/data-protection/ and, by its line's id, in the words (`data_kept_…`, `data_why_…`).
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """`fields` are of `Card`; `beside` lies with it. `personal`: shown to its holder alone, once proven."""

    id: str
    fields: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    personal: bool = False


GIVEN = (
    Line("name", ("holder_name",)),
    Line("phone", ("phone", "phone_proven_ms"), personal=True),
    Line("mail", ("mail", "mail_proven_ms"), personal=True),
    Line("birthday", ("birthday",), personal=True),
    Line("language", ("language",)),
    Line("zone", ("zone",)),
)
SEEN = (
    Line(
        "card",
        (
            "serial",
            "merchant_id",
            "programme_id",
            "created_ms",
            "expires_ms",
            "state",
            "voided_ms",
            "erased_ms",
        ),
    ),
    Line("balance", ("balance", "lots", "owed", "taken")),
    Line("history", beside=("entry",)),
    Line("visits", ("visits", "visit_s", "scanned_ms", "outlets", "unused_ms")),
    Line("spending", ("spent_minor", "earned", "redemptions")),
    Line("group"),
    Line("source", ("source",)),
)
SENT = (
    Line("phones", ("holders",), beside=("registration",)),
    Line("sent", ("news", "face", "told_ms", "merged"), beside=("delivery",)),
    Line("consents", ("messages_consent_ms",), beside=("consent",)),
)
REST = (
    Line("friends", ("referred_by", "siblings"), beside=("share code",)),
    Line("answers", ("asked",), beside=("answer",)),
    Line("cases", beside=("case",)),
    Line("search", beside=("search term",)),
    Line(
        "technical",
        (
            *("version_ms", "modified_s", "key_id", "edition", "pass_token", "former_key_id", "reissued_ms"),
            *(
                "code_number",
                "codes_until_ms",
                "old_tokens",
                "moved",
                "left_tokens",
                "swept_ms",
                "silent_ms",
                "cue",
                "looked_ms",
                "kept",
            ),
        ),
        beside=("enrolment key",),
    ),
)
PARTS = {"given": GIVEN, "seen": SEEN, "sent": SENT, "rest": REST}
LINES = (*GIVEN, *SEEN, *SENT, *REST)
SAID_KINDS = {"V": "consents", "A": "answers", "K": "cases", "F": "friends"}
"""What lies under `P#` in a card's partition, by the letter behind it; `domain` knows no keys, so a test
holds the two together."""
