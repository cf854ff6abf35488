"""The iPhone asks what changed and fetches it by every rule, and notices when the service breaks one."""

import pytest

from tests.infra.phone.iphone import LATER, SERIAL, TYPE, Phone, stamped
from tests.infra.phone.passes import draft
from tests.infra.phone.service import Answer, a_pass, listing


def test_a_push_fetches_what_is_listed_and_shows_it(phone: Phone) -> None:
    phone.add(3)
    stamped(phone, 4)
    phone.push()

    assert phone.shown() == "4/10"
    assert phone.steps == ["listed", "fetched"]
    assert phone.service.logged() == []


def test_a_push_for_another_topic_or_token_is_not_heard(phone: Phone) -> None:
    phone.add()
    phone.device.passd.push("another token", TYPE)
    (token,) = phone.device.push_tokens()
    phone.device.passd.push(token, "pass.other")
    phone.settle()

    assert len(phone.service.of("list")) == 1


def test_the_first_fetch_is_unconditional_and_the_next_echoes_last_modified(phone: Phone) -> None:
    phone.add(3)
    stamped(phone, 4, modified=LATER)
    phone.push()
    phone.device.refresh(SERIAL)
    phone.settle()

    first, second = phone.service.of("fetch")
    assert "If-Modified-Since" not in first.headers
    assert second.headers["If-Modified-Since"] == LATER


def test_a_pass_added_again_is_fetched_unconditionally(phone: Phone) -> None:
    phone.add(3)
    stamped(phone, 4)
    phone.push()
    phone.service.answers["list"] = Answer(204)
    phone.add(4)
    phone.device.refresh(SERIAL)
    phone.settle()

    assert "If-Modified-Since" not in phone.service.of("fetch")[-1].headers


def test_a_304_leaves_the_pass_as_it_is(phone: Phone) -> None:
    phone.add(3)
    phone.service.answers["list"] = listing(SERIAL)
    phone.push()

    assert phone.shown() == "3/10"
    assert phone.service.logged() == []


def test_the_tag_is_kept_as_it_came_and_goes_out_unescaped(phone: Phone) -> None:
    phone.add()
    phone.service.answers["list"] = listing(tag="2026+a=b&c")
    phone.push()
    phone.push()

    assert phone.service.of("list")[-1].path.endswith("?passesUpdatedSince=2026+a=b&c")


@pytest.mark.parametrize(
    "answer",
    [
        Answer(200),
        Answer(200, b"[]"),
        Answer(200, b'{"serialNumbers": "x", "lastUpdated": "1"}'),
        Answer(200, b'{"serialNumbers": [1], "lastUpdated": "1"}'),
        listing(SERIAL, tag=5),
        Answer(400),
        Answer(401),
        Answer(404),
    ],
    ids=["empty", "array", "no list", "numbers", "number tag", "400", "401", "404"],
)
def test_a_malformed_list_is_reported_and_tried_again(phone: Phone, answer: Answer) -> None:
    phone.add()
    phone.service.answers["list"] = answer
    phone.push()

    assert "Get serial #s task" in phone.service.logged()[0]
    assert phone.device.passd.tasks.next_due_ms() is not None
    assert phone.service.of("fetch") == []


@pytest.mark.parametrize("tag", [None, "2"], ids=["missing", "unchanged"])
def test_serials_without_a_new_tag_are_complained_of(phone: Phone, tag: object) -> None:
    phone.add(3)
    stamped(phone, 4, tag="2")
    phone.push()
    stamped(phone, 5, tag=tag, modified="Sat, 21 Nov 2026 10:00:10 GMT")
    phone.push()

    assert phone.shown() == "5/10"
    assert "without a new lastUpdated" in phone.service.logged()[0]


def test_a_serial_that_is_not_held_is_complained_of_and_not_fetched(phone: Phone) -> None:
    phone.add()
    phone.service.answers["list"] = listing("STRANGER")
    phone.push()

    assert phone.service.logged() == ["Update requested for unregistered serial number STRANGER"]
    assert phone.service.of("fetch") == []


def test_another_pass_or_a_broken_one_is_discarded(phone: Phone) -> None:
    phone.add(3)
    phone.service.answers["list"] = listing(SERIAL)
    broken = draft(5, service_url=phone.service.url)
    broken.after_hashing = lambda files: files.update({"icon.png": b"other"})
    for data in (draft(5, serial="OTHER").build(), broken.build(), b"not a pass"):
        phone.service.answers["fetch"] = a_pass(data)
        phone.push()
        assert "Received invalid pass data" in phone.service.logged()[-1]

    assert phone.shown() == "3/10"


@pytest.mark.parametrize("status", [401, 404, 410, 500])
def test_no_answer_to_a_fetch_removes_a_pass(phone: Phone, status: int) -> None:
    phone.add(3)
    phone.service.answers |= {"list": listing(SERIAL), "fetch": Answer(status)}
    phone.push()

    assert phone.shown() == "3/10"
    assert "Get pass task" in phone.service.logged()[0]


def test_replies_that_a_careful_service_would_not_send_are_complained_of(phone: Phone) -> None:
    phone.add(3)
    stamped(phone, 4, tag="2", modified=LATER)
    phone.push()
    stamped(phone, 4, tag="3", modified=LATER)
    phone.push()
    stamped(phone, 5, tag="4", modified=None)
    phone.push()

    ignored, unchanged, missing = phone.service.logged()
    assert "ignored the 'if-modified-since' header" in ignored
    assert "pass was unchanged" in unchanged
    assert "no Last-Modified" in missing
