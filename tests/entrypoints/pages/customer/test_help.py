"""The page behind a card where a customer says what went wrong; without script and without signing in."""

from dataclasses import replace

import pytest

from chalicelib import wiring
from chalicelib.domain.feedback.case import Case
from chalicelib.service.feedback.cases import answer_case
from tests.support.customer import Browser
from tests.support.fakes import MERCHANT, a_card
from tests.support.gateway import Reply, Shop
from tests.support.people import staffed

SERIAL = "B" * 26


@pytest.fixture
def link(shop: Shop) -> str:
    staffed(shop.directory)
    card = a_card(SERIAL, balance=3, holder_name="Maria")
    shop.store.enrol(card, "")
    return wiring.tokens().page(card.serial, card.key_id, card.code_number)


def send(link: str, rest: str = "help", **fields: str) -> Reply:
    return Browser().post(f"/c/{link}/{rest}?lang=en", fields)


def read(link: str) -> str:
    reply = Browser().get(f"/c/{link}/help?lang=en")
    assert reply.status == 200
    assert reply.headers["Referrer-Policy"] == "same-origin"
    return reply.text


def the_case() -> Case:
    (case,) = wiring.cases().cases_of(SERIAL)
    return case


def test_what_went_wrong_is_taken_and_read_again_with_its_number(link: str) -> None:
    reply = send(link, kind="goods", said="The coffee was <script>alert(1)</script> cold.")
    assert reply.status == 303, reply.text
    page, case = read(link), the_case()

    assert f"Number {case.number[:3]} {case.number[3:]}" in page
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert (case.source, case.owner, case.language) == ("page", "max", "en")


def test_the_customer_reads_the_answer_and_not_the_notes_and_writes_back(link: str) -> None:
    send(link, kind="wait", said="Half an hour!")
    case = the_case()
    context = wiring.case_context()
    answer = "We have a second till now."
    answer_case(context, MERCHANT, case.number, answer, "staff:max", wiring.pause, closes=True, seen=0)
    page = read(link)
    assert "We have a second till now." in page
    assert "Is it not settled?" in page
    assert send(link, f"help/{case.number}", said="Again half an hour.").status == 303
    assert (the_case().state, the_case().reopened, the_case().lines[-1].text) == (
        "open",
        1,
        "Again half an hour.",
    )


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"kind": "", "said": "Cold."}, "Choose what it is about."),
        ({"kind": "theft", "said": "Cold."}, "Choose what it is about."),
        ({"kind": "goods", "said": "  "}, "Write in a few words what happened."),
        ({"kind": "goods", "said": "х" * 10_000}, "these are 10000"),
        ({"kind": "goods", "said": "Cold.", "entry": "of-another-card"}, "This line is not of this card."),
    ],
)
def test_what_cannot_be_taken_is_said_with_what_was_typed(
    link: str, fields: dict[str, str], said: str
) -> None:
    reply = send(link, **fields)
    assert reply.status == 422
    assert said in reply.text
    assert fields["said"].strip()[:20] in reply.text
    assert wiring.cases().cases_of(SERIAL) == ()


def test_a_voided_card_is_told_so_and_its_case_is_taken(shop: Shop, link: str) -> None:
    card = shop.store.card(SERIAL)
    assert card is not None
    shop.store.put_card(replace(card, state="voided", voided_ms=1), card.version_ms)

    assert "cannot be used any more" in read(link)
    assert send(link, kind="count", said="My stamps are gone.").status == 303


def test_a_hundred_from_one_link_end_in_a_sentence_and_five_cases(link: str) -> None:
    replies = [send(link, kind="other", said=f"Complaint {n}") for n in range(100)]

    assert [reply.status for reply in replies].count(303) == 5
    assert {reply.status for reply in replies} == {303, 429}
    assert len(wiring.cases().cases_of(SERIAL)) == 5


def test_a_link_that_is_guessed_and_a_case_of_another_card_lead_nowhere(shop: Shop, link: str) -> None:
    send(link, kind="goods", said="Cold.")
    shop.store.enrol(a_card("D" * 26), "")
    other = wiring.tokens().page("D" * 26, "1", 0)

    assert send(other, f"help/{the_case().number}", said="Mine?").status == 404
    assert send("guessed", kind="goods", said="Cold.").status == 404
    assert len(the_case().lines) == 1
    fields = {"kind": "goods", "said": "Cold."}
    assert Browser().post(f"/c/{link}/help", fields, sec_fetch_site="cross-site").status == 409
