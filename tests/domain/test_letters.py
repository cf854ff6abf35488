"""What a text is made of, at every door."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.letters import is_shown, one_line, with_own_line_ends


@pytest.mark.parametrize("name", ["علی\u200cرضا", "ශ්\u200dරී", "Ana 👩\u200d🍳", "Zoë", "O’Brien", "李小龍"])
def test_a_name_keeps_its_letters_and_what_joins_them(name: str) -> None:
    assert one_line(name) == name
    assert is_shown(name)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("  Ana\u00a0\t Pop\r\n", "Ana Pop"),
        ("\u200dAna\u200d\u200d Pop\u200c", "Ana Pop"),
        ("a\u200c\u200c\u200cb", "a\u200cb"),
        ("\u202eAna\u202c", "Ana"),
        ("Ana\u00adstasia", "Anastasia"),
        ("\u200d\u200c \u200b", ""),
        ("A\x00B", "A B"),
    ],
)
def test_what_is_not_shown_goes(given: str, kept: str) -> None:
    assert one_line(given) == kept


@given(st.text())
def test_one_line_is_shown_and_stays_as_it_is(text: str) -> None:
    line = one_line(text)

    assert is_shown(line)
    assert one_line(line) == line


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x85"])
def test_line_ends_of_every_system_are_line_ends(end: str) -> None:
    assert with_own_line_ends(f"One{end}{end}Two") == "One\n\nTwo"
    assert is_shown(with_own_line_ends(f"One{end}Two"), lines=True)
