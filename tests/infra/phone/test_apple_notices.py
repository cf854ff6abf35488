"""Which changes of a pass the iPhone announces, and in which words."""

from infra.local.phone.iphone.bundle import open_pass
from infra.local.phone.iphone.changes import notice_text
from tests.infra.phone.iphone import Phone, stamped
from tests.infra.phone.passes import NOW, Draft, draft, root


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
