"""The page that shows the kit: in both schemes at once, at every width, by keys alone."""

from playwright.sync_api import expect

from tests.browser.conftest import Open, errors_of, until, violations

WIDTHS = (320, 390, 768, 1024, 1440, 2560)
PAPER = "(scheme) => getComputedStyle(document.querySelector('.by-' + scheme)).backgroundColor"
INTER = "document.fonts.load('600 16px Inter', 'Aș').then((found) => found.length > 0)"


def test_every_part_is_shown_by_day_and_by_night_and_answers_to_keys(open_context: Open, axe: str) -> None:
    page = open_context(locale="ro", color_scheme="dark").new_page()
    errors = errors_of(page)
    page.goto("/design")
    expect(page.locator("[data-part]")).to_have_count(10)
    until(page, f"() => {INTER}")
    assert page.evaluate(PAPER, "day") != page.evaluate(PAPER, "night")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, width
        if width in (390, 1440):
            assert violations(page, axe) == [], width

    night = page.locator(".by-night")
    head = night.locator("[data-sort=name]")
    head.press("Enter")
    expect(night.locator("thead th").first).to_have_attribute("aria-sort", "ascending")
    expect(head).to_be_focused()
    dots = night.locator(".menu-dots").first
    dots.press("ArrowUp")
    expect(night.locator("[role=menuitem]").nth(1)).to_be_focused()
    page.keyboard.press("Escape")
    expect(dots).to_be_focused()
    dots.press("Enter")
    page.keyboard.press("Enter")
    expect(page.locator(".toasts")).to_contain_text("Copia este gata.")
    night.get_by_role("button", name="Spuneți că s-a șters").press("Enter")
    page.locator("[data-undo]").press("Enter")
    expect(page.locator(".toasts")).to_contain_text("Este din nou acolo.")
    expect(page.locator("[data-undo]")).to_have_count(0)
    assert errors == []
