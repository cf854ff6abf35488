"""Who is one person: by what was proven, and by nothing else."""

from typing import Any

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.person import others_of_the_person, proven, proven_contacts, with_contacts
from tests.support.fakes import NOON_MS, a_card


def with_mail(serial: str, mail: str = "ana@example.com", **changes: Any) -> Card:
    return proven(a_card(serial, mail=mail, **changes), NOON_MS, mail=True)


def test_two_cards_with_the_same_proven_mail_are_one_persons() -> None:
    others = others_of_the_person(with_mail("A"), [with_mail("A"), with_mail("B", "Ana@Example.com")])
    assert [each.serial for each in others] == ["B"]


def test_two_cards_with_the_same_proven_phone_are_one_persons() -> None:
    first, second = (proven(a_card(each, phone="+373 69111111"), NOON_MS, phone=True) for each in "AB")
    assert others_of_the_person(first, [second]) == (second,)


def test_what_was_only_typed_joins_nobody() -> None:
    typed = a_card("B", mail="ana@example.com")
    assert others_of_the_person(with_mail("A"), [typed]) == ()
    assert others_of_the_person(typed, [with_mail("A")]) == ()


def test_another_merchants_card_is_another_matter() -> None:
    assert others_of_the_person(with_mail("A"), [with_mail("B", merchant_id="m-2")]) == ()


def test_a_card_between_two_others_joins_all_three() -> None:
    middle = proven(with_mail("B", phone="+373 69111111"), NOON_MS, phone=True)
    end = proven(a_card("C", phone="+373 69111111"), NOON_MS, phone=True)
    found = others_of_the_person(with_mail("A"), [end, middle])
    assert [each.serial for each in found] == ["B", "C"]


def test_a_mail_that_changes_is_proven_no_more_and_a_phone_that_stays_is() -> None:
    card = proven(with_mail("A", phone="+373 69111111"), NOON_MS, phone=True)
    changed = with_contacts(card, card.phone, "new@example.com")
    assert (changed.mail_proven_ms, changed.phone_proven_ms) == (0, NOON_MS)
    assert "new@example.com" not in proven_contacts(changed)
    assert with_contacts(card, card.phone, card.mail) == card


def test_what_is_not_on_the_card_cannot_be_proven() -> None:
    assert proven(a_card(), NOON_MS, mail=True, phone=True) == a_card()
