"""Each line of the audit list is of a kind, and says where it was done from."""

from typing import get_args

import pytest

from chalicelib.domain.people.audit import AUDIT_KINDS, AuditCode, kind_of
from chalicelib.domain.people.browser import browser_of


def test_every_line_is_of_a_kind_and_every_kind_has_lines() -> None:
    assert {kind_of(code) for code in get_args(AuditCode)} == set(AUDIT_KINDS)


@pytest.mark.parametrize(
    ("agent", "said"),
    [
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0",
            "Firefox, Windows",
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1",
            "Safari, iPhone",
        ),
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0",
            "Edge, Windows",
        ),
        ("PosWare/4.1 (till 7)", "PosWare"),
        ("", ""),
    ],
)
def test_a_browser_is_said_by_its_name_and_its_system(agent: str, said: str) -> None:
    assert browser_of(agent) == said
