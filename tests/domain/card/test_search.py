"""How a guest is found by name, phone or mail."""

from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.card.search import TERM_LEAST, TERM_MAX, term_of, terms_of


def leads(typed: str, name: str = "", phone: str = "", mail: str = "") -> bool:
    term = term_of(typed)
    return bool(term) and any(each.startswith(term) for each in terms_of(name, phone, mail))


def test_accents_case_and_spaces_do_not_matter() -> None:
    for typed in ("serban", "ȘERBAN", "Şerban i", "  șerban   ion ", "ion"):
        assert leads(typed, name="Șerban Ion"), typed
    for typed in ("елисеев", "ЁЛ", "фёдор е"):
        assert leads(typed, name="Фёдор Елисеев") == (typed != "ЁЛ"), typed


def test_a_phone_is_found_as_it_is_said_at_home_or_abroad() -> None:
    for typed in ("+373 69 12", "0037369", "37369123456", "069123", "69 123-456", "(069) 123"):
        assert leads(typed, phone="+373 69123456"), typed
    assert leads("06 1234", phone="+39 0612345678"), "Italy keeps its zero"
    assert not leads("123456", phone="+373 69123456")


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

    assert len(terms) == len(set(terms)) <= 7
    assert all(TERM_LEAST <= len(term) <= TERM_MAX for term in terms)
    assert leads(mail, name, phone, mail)
