"""How a pass comes onto the iPhone and leaves it: opened from a link, registered, unregistered."""

import pytest

from infra.local.phone.iphone.bundle import InvalidPass
from infra.local.phone.iphone.passes import NotHeld
from infra.local.phone.tasks import BACKOFF_S
from tests.infra.phone.iphone import SERIAL, Phone
from tests.infra.phone.passes import TOKEN, draft
from tests.infra.phone.service import Answer, a_pass, running_service


def test_safari_takes_a_link_whose_type_is_a_pass(phone: Phone) -> None:
    phone.service.answers["download"] = a_pass(draft().build())

    assert phone.device.read(f"{phone.service.url}/card.pkpass").serial == SERIAL


@pytest.mark.parametrize(
    "answer",
    [
        Answer(404),
        Answer(200, b"", {"Content-Type": "application/zip"}),
        Answer(302, b"", {"Location": "/again"}),
    ],
    ids=["not found", "another type", "redirects for ever"],
)
def test_safari_refuses_other_links(phone: Phone, answer: Answer) -> None:
    phone.service.answers["download"] = answer
    with pytest.raises(InvalidPass):
        phone.device.read(f"{phone.service.url}/card.pkpass")


def test_a_new_pass_registers_with_its_token_and_then_asks_without_one(phone: Phone) -> None:
    phone.add()

    (registered,) = phone.service.of("register")
    assert registered.headers["Authorization"] == f"ApplePass {TOKEN}"
    assert {registered.body["pushToken"]} == phone.device.push_tokens()
    (asked,) = phone.service.of("list")
    assert "Authorization" not in asked.headers
    assert "passesUpdatedSince" not in asked.path
    assert phone.device.passes.by_serial(SERIAL).registered


@pytest.mark.parametrize("status", [200, 201])
def test_both_answers_to_a_registration_are_yes(phone: Phone, status: int) -> None:
    phone.service.answers["register"] = Answer(status)
    phone.add()
    assert phone.device.passes.by_serial(SERIAL).registered


@pytest.mark.parametrize(("status", "said"), [(204, "Unexpected response code 204"), (401, "Authentication")])
def test_a_refused_registration_is_reported_and_tried_again(phone: Phone, status: int, said: str) -> None:
    phone.service.answers["register"] = Answer(status)
    phone.add()
    assert not phone.device.passes.by_serial(SERIAL).registered
    assert said in phone.service.logged()[0]

    phone.service.answers["register"] = Answer(201)
    phone.clock.now_ms += BACKOFF_S[0] * 1000
    phone.settle()
    assert phone.device.passes.by_serial(SERIAL).registered


def test_a_task_is_given_up_after_ten_levels(phone: Phone) -> None:
    phone.service.answers["register"] = Answer(500)
    phone.add()
    for wait_s in (*BACKOFF_S, 3600):
        phone.clock.now_ms += wait_s * 1000
        phone.settle()

    assert len(phone.service.of("register")) == 1 + len(BACKOFF_S)
    assert phone.device.passd.tasks.next_due_ms() is None


def test_a_service_that_does_not_answer_is_tried_again_and_gets_no_report(phone: Phone) -> None:
    with running_service() as gone:
        url = gone.url
    phone.device.add(phone.device.check(draft(service_url=url).build()))
    phone.settle()

    assert phone.device.passd.tasks.next_due_ms() is not None
    assert "Reported" not in "".join(line.text for line in phone.device.journal.lines)


def test_switching_automatic_updates_off_ends_the_registration_and_on_makes_it_again(phone: Phone) -> None:
    phone.add()
    phone.device.set_automatic_updates(SERIAL, False)
    phone.settle()
    assert not phone.device.passes.by_serial(SERIAL).registered
    phone.push()
    assert len(phone.service.of("list")) == 1

    phone.device.set_automatic_updates(SERIAL, True)
    phone.settle()
    assert phone.device.passes.by_serial(SERIAL).registered
    assert [asked.method for kind, asked in phone.service.asked if "register" in kind] == [
        "POST",
        "DELETE",
        "POST",
    ]


def test_a_204_to_the_end_of_a_registration_is_a_failure(phone: Phone) -> None:
    phone.add()
    phone.service.answers["unregister"] = Answer(204)
    phone.device.set_automatic_updates(SERIAL, False)
    phone.settle()

    assert "Unexpected response code 204" in phone.service.logged()[0]


def test_a_removed_pass_is_unregistered_and_forgets_how_the_phone_was_known(phone: Phone) -> None:
    phone.add()
    phone.device.remove(SERIAL)
    phone.settle()

    assert len(phone.service.of("unregister")) == 1
    assert phone.device.push_tokens() == set()
    with pytest.raises(NotHeld):
        phone.device.refresh(SERIAL)
