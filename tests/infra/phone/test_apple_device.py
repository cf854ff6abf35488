"""The iPhone keeps to every rule of the web service, and notices when the service does not."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
import urllib3

from infra.local.phone.apple_device import AppleDevice
from infra.local.phone.bundle import InvalidPass, open_pass
from infra.local.phone.changes import notice_text
from infra.local.phone.passes import NotHeld
from infra.local.phone.tasks import BACKOFF_S
from tests.infra.phone.passes import NOW, TOKEN, Draft, draft, root
from tests.infra.phone.service import Answer, Service, a_pass, listing, running_service

SERIAL, TYPE = "SERIAL0001", "pass.dev.carnet.loyalty"
LATER = "Sat, 21 Nov 2026 10:00:09 GMT"


@dataclass
class Clock:
    now_ms: int = int(NOW.timestamp() * 1000)

    def __call__(self) -> int:
        return self.now_ms


@dataclass
class Phone:
    """A device with its clock and what it was seen to do."""

    device: AppleDevice
    clock: Clock
    service: Service
    steps: list[str] = field(default_factory=list)

    def settle(self) -> None:
        for _ in range(50):
            if not self.device.passd.work():
                return
        raise AssertionError("the phone never comes to rest")

    def add(self, stamps: int = 3) -> None:
        self.device.add(self.device.check(draft(stamps, service_url=self.service.url).build()))
        self.settle()

    def push(self) -> None:
        (token,) = self.device.push_tokens()
        self.device.passd.push(token, TYPE)
        self.settle()

    def shown(self) -> str:
        fields = self.device.passes.by_serial(SERIAL).content.content["storeCard"]
        return str(fields["headerFields"][0]["value"])


@pytest.fixture
def phone() -> Iterator[Phone]:
    with running_service() as service:
        clock, ids, steps = Clock(), itertools.count(1), list[str]()
        device = AppleDevice(
            "iphone",
            root=root(),
            http=urllib3.PoolManager(),
            clock=clock,
            new_id=lambda: f"{next(ids):032x}",
            watch=lambda step, device, barcodes: steps.append(step),
        )
        yield Phone(device, clock, service, steps)


def stamped(phone: Phone, stamps: int, *, tag: object = "2", modified: str | None = LATER) -> None:
    phone.service.answers["list"] = listing(SERIAL, tag=tag)
    data = draft(stamps, service_url=phone.service.url).build()
    phone.service.answers["fetch"] = a_pass(data, modified=modified)


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


def test_a_change_is_announced_in_the_phones_language(phone: Phone) -> None:
    phone.device.language = "fr"
    phone.add(3)
    stamped(phone, 4)
    phone.push()

    (notice,) = phone.device.journal.notices
    assert (notice.title, notice.text) == ("Café Aurora", "Vous avez maintenant 4 tampons.")


def test_only_a_changed_field_with_a_message_is_announced() -> None:
    after = draft(3)
    after.content["storeCard"]["headerFields"][0]["value"] = "changed, but says nothing"
    assert notice_between(draft(3), after) is None


def test_a_new_field_is_not_announced() -> None:
    after = draft(3)
    after.content["storeCard"]["backFields"].append({"key": "new", "value": "x", "changeMessage": "%@"})
    assert notice_between(draft(3), after) is None


def test_a_message_without_its_placeholder_announces_nothing() -> None:
    after = draft(4)
    after.content["storeCard"]["primaryFields"][0]["changeMessage"] = "Something changed."
    assert notice_between(draft(3), after) is None


def test_several_changes_are_announced_in_general_words() -> None:
    after = draft(4)
    after.content["storeCard"]["backFields"][0]["value"] = "Try our cakes"
    assert notice_between(draft(3), after) == "Your card has been updated."


def notice_between(before: Draft, after: Draft) -> str | None:
    return notice_text(open_pass(before.build(), root(), NOW), open_pass(after.build(), root(), NOW), "en")
