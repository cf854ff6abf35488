"""Each protected state of a card and a programme has one judge: who else writes it is found here."""

import ast
from functools import cache
from pathlib import Path

import pytest

CODE = Path(__file__).parents[2] / "chalicelib"
WRITERS = {
    # What a card says, when its holder was told, how it looks: asked for by `Judge`, a trial, the sweeps.
    "news": {"domain/campaign/telling.py", "service/campaign/preview.py"},
    "messages_consent_ms": {"domain/customer/consent.py"},  # together with its record
    "told_ms": {"domain/campaign/telling.py"},
    "merged": {"domain/campaign/telling.py", "service/campaign/preview.py"},  # the last: of nobody's card
    "face": {
        "domain/campaign/telling.py",
        "service/campaign/preview.py",
        "entrypoints/api/campaign/bodies.py",  # of a draft
        "domain/campaign/duplicate.py",  # of a draft
    },
    "balance": {
        "domain/ledger/ledger.py",
        "domain/ledger/correction.py",  # by the difference
        "domain/programme/held.py",  # less what has ended
        "domain/campaign/content/sample.py",
        "service/programme/preview.py",  # of a card that nobody has
    },
    "lots": {"domain/ledger/ledger.py", "domain/ledger/correction.py", "domain/programme/held.py"},
    "proposal": {"service/campaign/campaigns.py", "domain/campaign/approval.py"},  # the last takes it back
    "cleared": {"service/campaign/campaigns.py", "domain/campaign/approval.py"},  # and the leave to send too
    "bonuses": {"service/campaign/bonuses.py", "service/programme/publish.py"},
    "limits": {"service/programme/limits.py", "service/programme/publish.py"},
    "tiers": {"service/programme/tiers.py", "service/programme/publish.py"},
    "password_hash": {
        "service/merchant/start.py",  # of an owner who comes in alone
        "service/people/oneself.py",
        "service/people/sign_in.py",
        "service/people/staff.py",
    },
    "pin_hash": {
        "service/people/oneself.py",
        "service/people/pins.py",
        "service/people/sign_in.py",
        "service/people/staff.py",
    },
}


@cache
def written() -> tuple[tuple[str, str], ...]:
    """A module with each field that it gives a copy of a value: `replace(card, news=...)`."""
    return tuple(
        (path.relative_to(CODE).as_posix(), keyword.arg or "**")
        for path in CODE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "replace"
        for keyword in node.keywords
    )


@pytest.mark.parametrize("field", WRITERS)
def test_a_protected_field_is_written_where_it_is_judged_and_nowhere_else(field: str) -> None:
    found = {module for module, changed in written() if changed == field}
    assert found <= WRITERS[field]
    assert found


# A body's type names the fields: what it may change of a person, of an endpoint.
BY_DICTIONARY = {"service/people/staff.py", "service/webhook/endpoints.py"}


def test_no_other_copy_takes_its_fields_by_a_dictionary_which_would_hide_them_from_the_test_above() -> None:
    found = {module for module, changed in written() if changed == "**"}
    assert found == BY_DICTIONARY
