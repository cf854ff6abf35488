"""What is typed in the console: not lost by a wrong tap, not written over somebody else's, told in words."""

from playwright.sync_api import Dialog, Locator, Page, Route, expect

from tests.browser.conftest import OpenAt, speak
from tests.support.gateway import Shop
from tests.support.people import page_of

PATH = "/programmes/coffee/limits"


def typed(page: Page) -> Locator:
    """The rules page with a limit typed and not saved."""
    field = page.locator("[name=scans_per_day_max]")
    field.fill("3")
    return field


def test_who_leaves_a_form_that_is_not_saved_is_asked(open_at: OpenAt) -> None:
    page = open_at("#/rules/coffee")
    field = typed(page)
    page.locator("[data-section=staff]").click()
    page.locator("dialog [data-cancel]").click()
    expect(field).to_have_value("3")
    assert page.url.endswith("#/rules/coffee")
    speak(page, "fr")
    page.locator("dialog [data-cancel]").click()
    expect(field).to_have_value("3")

    page.locator("[data-section=staff]").click()
    page.locator("dialog [data-confirm]").click()
    expect(page.locator("[data-page=staff]")).to_be_visible()


def test_a_tab_with_a_form_that_is_not_saved_does_not_close_by_itself(open_at: OpenAt) -> None:
    page = open_at("#/rules/coffee")
    asked: list[str] = []

    def stay(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    page.on("dialog", stay)
    typed(page)
    page.close(run_before_unload=True)
    expect(page.locator("[data-page=rule]")).to_be_visible()
    assert asked == ["beforeunload"]


def test_a_form_that_is_saved_or_untouched_is_left_without_a_question(open_at: OpenAt) -> None:
    page = open_at("#/rules/coffee")
    typed(page)
    page.locator("[data-send]").click()
    expect(page.locator("[data-saved]")).not_to_be_empty()
    page.locator("[data-section=staff]").click()

    expect(page.locator("[data-page=staff]")).to_be_visible()


def test_nothing_can_be_typed_into_a_form_on_its_way(open_at: OpenAt) -> None:
    page = open_at("#/rules/coffee")
    field = typed(page)
    on_their_way: list[Route] = []
    page.route(f"**{PATH}", lambda route: on_their_way.append(route))

    def caught() -> Route:
        while not on_their_way:
            page.wait_for_timeout(20)
        return on_their_way.pop()

    field.press("Enter")
    sent = caught()
    expect(field).to_be_disabled()
    expect(page.get_by_label("Stamp at once")).to_be_disabled()
    sent.fulfill(status=503, json={"detail": "Please try again in a minute."})
    expect(page.locator("[data-form-error]")).to_contain_text("try again")
    expect(field).to_be_enabled()
    expect(field).to_be_focused()
    expect(field).to_have_value("3")

    field.press("Enter")
    sent = caught()
    expect(field).to_be_disabled()
    sent.continue_()
    expect(page.locator("[data-saved]")).not_to_be_empty()
    field.fill("4")
    expect(field).to_have_value("4")
    expect(page.locator("[data-saved]")).to_be_empty()


def test_what_somebody_else_saved_meanwhile_is_not_written_over(live_shop: Shop, open_at: OpenAt) -> None:
    page = open_at("#/rules/coffee")
    typed(page)
    other = page_of(live_shop, "olga").send("PUT", PATH, {"cooldown_s": 120})
    assert other.status == 200
    page.locator("[data-send]").click()

    expect(page.locator("[data-form-error]")).to_contain_text("Somebody else changed this programme")
    held = live_shop.store.programme("coffee")
    assert held
    assert (held.limits.cooldown_s, held.limits.scans_per_day_max) == (120, 0)


def test_the_list_of_changes_is_in_words(live_shop: Shop, open_at: OpenAt) -> None:
    owner = page_of(live_shop, "olga")
    owner.send("PUT", PATH, {"cooldown_s": 120, "outlets": ["park"]})
    owner.send("PATCH", "/staff/ana", {"role": "manager"})
    page = open_at("#/changes")

    limits = page.locator("[data-what='programme.limits']")
    expect(limits).to_contain_text("changed the rules of Coffee card")
    expect(limits).to_contain_text("A card counts again only after 2 minutes. It counts only at Park.")
    expect(page.locator("[data-what='staff.change']")).to_contain_text("Role: Cashier → Manager")
    speak(page, "ru")
    expect(page.locator("[data-what='staff.change']")).to_contain_text("Кассир → ")
