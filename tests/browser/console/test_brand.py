"""The owner gives the shop its brand: a drawing as the logo, an emoji as the stamp, and sees both phones."""

from pathlib import Path

from playwright.sync_api import expect

from tests.browser.conftest import OpenAt
from tests.browser.console.console_page import save, sound
from tests.support.gateway import Shop

FAMILY = "👩‍👩‍👧‍👦"  # seven code points
DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80">
<rect width="200" height="80" fill="#7a1f2b"/><circle cx="100" cy="40" r="24" fill="#f6d8b0"/></svg>"""


def test_a_drawing_and_an_emoji_of_seven_code_points_become_the_brand(
    live_shop: Shop, open_at: OpenAt, axe: str, tmp_path: Path
) -> None:
    page = open_at("#/shop")
    drawing = tmp_path / "logo.svg"
    drawing.write_text(DRAWING)
    page.locator("#picture-logo").set_input_files(drawing)
    expect(page.locator("[data-field='pictures.logo'] [role=status]")).to_have_text(
        "There it is.", timeout=20_000
    )
    expect(
        page.locator("[name='colours.background'], [data-field='colours.background'] input")
    ).to_have_value("#7a1f2b")

    page.locator(".art-emoji").fill(FAMILY)
    page.locator(".art-emoji").press("Enter")
    expect(page.locator("[data-field='pictures.stamp'] [role=status]")).to_have_text(
        "There it is.", timeout=20_000
    )
    expect(page.locator(".art-own[data-chosen] img")).to_be_visible()
    expect(page.locator("[aria-busy=true]")).to_have_count(0)
    sound(page, axe, "shop")
    save(page)

    there = live_shop.store.merchant("m-1")
    assert there is not None
    kept = {f"brand/{there.pictures.logo}", f"brand/{there.pictures.stamp}"}
    assert kept <= set(live_shop.shelf.held)


def test_whoever_reads_another_language_sees_the_card_whole_in_the_shops_own(
    live_shop: Shop, open_at: OpenAt
) -> None:
    """The example's words would else stand in the reader's language between labels in the shop's."""
    page = open_at("?lang=ru#/shop")
    card = page.locator(".phone").first

    expect(page.locator("h1")).to_have_text("Ваш магазин")
    expect(card).to_contain_text("to go: ")
    assert not any("а" <= letter <= "я" for letter in card.inner_text().lower())
