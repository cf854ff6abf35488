"""How a guest is found by name, phone or mail."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.contacts import normal_phone, phone_begun
from chalicelib.domain.card.search import TERM_LEAST, TERM_MAX, term_of, term_of_end, terms_of, terms_of_card
from tests.support.fakes import a_card


def leads(typed: str, name: str = "", phone: str = "", mail: str = "") -> bool:
    term = term_of(typed)
    return bool(term) and any(each.startswith(term) for each in terms_of(name, phone, mail))


def test_accents_case_and_spaces_do_not_matter() -> None:
    for typed in ("serban", "ȘERBAN", "Şerban i", "  șerban   ion ", "ion"):
        assert leads(typed, name="Șerban Ion"), typed
    for typed in ("елисеев", "ЁЛ", "фёдор е"):
        assert leads(typed, name="Фёдор Елисеев") == (typed != "ЁЛ"), typed


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Łukasz", "lukasz"),
        ("Øystein", "oystein"),
        ("Đorđe", "dorde"),
        ("Işık", "isik"),
        ("IŞIK", "ışık"),
        ("İpek", "ipek"),
        ("Straße", "strasse"),
        ("STRASSE", "straße"),
        ("Æthel Þór", "aethel thor"),
        ("Əli", "eli"),
        ("Ħaż", "haz"),
        ("O’Brien", "o'brien"),
        ("O'Brien", "obrien"),
        ("Ana-María", "maria"),
        ("Ana María", "ana-maria"),
        ("علی\u200cرضا", "علیرضا"),
        ("ශ්\u200dරී", "ශ්රී"),
        ("Ḿḗry™", "merytm"),
    ],
)
def test_a_name_is_found_as_it_is_typed_without_its_letters(name: str, typed: str) -> None:
    assert leads(typed, name=name)
    assert leads(name, name=name)
    assert leads(name, name=typed) or typed == "maria", "and the other way round"


@given(st.text(max_size=40))
def test_folding_once_is_enough(text: str) -> None:
    assert term_of(term_of(text)) in (term_of(text), "")


def test_a_phone_is_found_as_it_is_said_at_home_or_abroad() -> None:
    for typed in ("+373 69 12", "0037369", "37369123456", "069123", "69 123-456", "(069) 123"):
        assert leads(typed, phone="+373 69123456"), typed
    assert leads("06 1234", phone="+39 0612345678"), "Italy keeps its zero"
    assert leads(phone_begun("+39 (0)6 1234"), phone="+39 0612345678")
    assert not leads("123456", phone="+373 69123456")


@pytest.mark.parametrize(
    "typed",
    ["+40 (0)721 234 567", "+40 0721 234 567", "0040 (0)721 234 567", "40 (0)721 234 567", "+40 (0)721 2"],
)
def test_a_number_is_found_by_what_enrolment_takes_for_it(typed: str) -> None:
    assert leads(phone_begun(typed), phone=normal_phone("+40 (0)721 234 567"))


def test_the_end_of_a_code_leads_to_its_card_and_to_no_name() -> None:
    card = a_card("1FSHTC0VXM2RTHB9WD8NV5NZS4", holder_name="Can Czsn")

    for end in ("NZS4", "5NZS4", "8NV5NZS4", card.serial):
        assert any(term.startswith(term_of_end(end)) for term in terms_of_card(card)), end
    assert not any(term.startswith(term_of_end("8NV5")) for term in terms_of_card(card))
    assert not any(term.startswith(term_of("C4SZN")) for term in terms_of_card(card))


def test_a_mail_address_is_found_from_its_beginning() -> None:
    assert leads("ana.pop@", mail="ana.pop@luna.example")
    assert leads("ANA.POP", mail="ana.pop@luna.example")
    assert not leads("luna.example", mail="ana.pop@luna.example")


@given(st.text(max_size=80))
def test_what_is_typed_is_bounded_and_too_little_leads_to_nobody(typed: str) -> None:
    term = term_of(typed)

    assert term == "" or TERM_LEAST <= len(term) <= TERM_MAX


@given(st.text(max_size=120), st.from_regex(r"\+[1-9][0-9]{0,2} [0-9]{4,11}", fullmatch=True), st.emails())
def test_a_card_has_few_terms_and_is_found_by_its_whole_mail(name: str, phone: str, mail: str) -> None:
    terms = terms_of(name, phone, mail)

    assert len(terms) == len(set(terms)) <= 8
    assert all(TERM_LEAST <= len(term) <= TERM_MAX for term in terms)
    assert leads(mail, name, phone, mail)
