"""Numbers stay whole and pages no wider than the screen, whatever is in them, at every width."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenAt

WIDTHS = (320, 390, 720, 1024, 1440, 2560)
FILL = """(text) => {
  for (const dd of document.querySelectorAll('.figure dd')) dd.textContent = text;
  document.querySelector('h1').textContent = 'W'.repeat(47);
}"""
LINES = """() => Math.max(...[...document.querySelectorAll('.figure dd')].map((dd) => {
  const range = document.createRange();
  range.selectNodeContents(dd);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
}))"""


@pytest.mark.parametrize("address", ["#/programmes", "#/today", "#/overview"])
def test_a_large_number_stands_in_one_line_and_nothing_runs_out_of_the_page(
    open_at: OpenAt, address: str
) -> None:
    page = open_at(address)
    expect(page.locator(".figure dd").first).to_be_visible()
    page.evaluate(FILL, "1,234,567")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate(LINES) == 1, width
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, width
