"""Sources: what an address may say, and what it comes to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.domain.programme.changes.edition import following
from chalicelib.domain.programme.sources import SOURCES_MAX, Source, check_sources, source_in
from chalicelib.service.programme.publish import next_of
from tests.support.fakes import NOON_MS, a_programme_stamps

WINDOW, FLYER = Source("w1nd", "Window"), Source("fly3r", "Flyer May", retired_ms=NOON_MS)


@pytest.mark.parametrize(("text", "found"), [("w1nd", "w1nd"), ("fly3r", ""), ("W1ND", ""), ("", "")])
def test_a_card_comes_by_a_source_that_is_in_use(text: str, found: str) -> None:
    assert source_in((WINDOW, FLYER), text) == found


@given(st.text())
def test_whatever_an_address_says_it_is_a_source_or_none(text: str) -> None:
    assert source_in((WINDOW, FLYER), text) in ("", "w1nd")


@pytest.mark.parametrize("other", ["Window", " window", "WINDOW", "Wíndow"])
def test_two_that_are_in_use_have_two_names(other: str) -> None:
    with pytest.raises(InvalidInput, match="join_source_named_twice"):
        check_sources((WINDOW, Source("d00r", other)))


def test_a_retired_one_leaves_its_name_to_the_next() -> None:
    check_sources((FLYER, Source("n3xt", "Flyer May"), Source("l4st", "Flyer May", retired_ms=1)))


def test_there_are_as_many_as_a_condition_may_name() -> None:
    many = tuple(Source(f"s{n:04}", f"Flyer {n}") for n in range(SOURCES_MAX))
    check_sources(many)
    with pytest.raises(NotAllowed, match="join_sources_too_many"):
        check_sources((*many, WINDOW))


def test_no_card_is_written_anew_for_a_name_that_only_the_owner_reads() -> None:
    before = a_programme_stamps(edition=3)
    after = following(before, a_programme_stamps(edition=3, sources=(WINDOW,)))
    assert (after.edition, after.sources) == (3, (WINDOW,))


def test_a_change_that_is_published_leaves_the_names_as_they_are() -> None:
    drafted = a_programme_stamps(name="Coffee club")
    assert next_of(a_programme_stamps(sources=(WINDOW, FLYER)), drafted).sources == (WINDOW, FLYER)
