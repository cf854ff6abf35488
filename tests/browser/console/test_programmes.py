"""The owner sees on the programmes' page what a programme's own texts lack."""

import re
from dataclasses import replace

import pytest
from playwright.sync_api import expect

from chalicelib.domain.programme.types.stamps import Stamps
from chalicelib.entrypoints.api.programme import glance
from chalicelib.service.campaign import sample
from tests.browser.conftest import OpenAt
from tests.support.fakes import a_card
from tests.support.gateway import Shop

# Where the last figure of each row ends, and where all of them do.
ENDS = """() => {
  const all = document.querySelector("[data-row=coffee] .figures");
  const rows = {};
  for (const one of all.children) rows[one.offsetTop] = one.getBoundingClientRect().right;
  return { rows: Object.values(rows), all: all.getBoundingClientRect().right };
}"""


def test_what_a_programme_lacks_is_said_language_by_language(live_shop: Shop, open_at: OpenAt) -> None:
    rules = Stamps(needed=10, reward={"en": "a free coffee", "fr": "un café", "ro": "o cafea"})
    live_shop.store.put_programme(replace(live_shop.stamps, rules=rules))

    page = open_at("#/programmes")

    expect(page.locator("[data-row=coffee] [data-lacks=ru]")).to_have_text(
        "Not in Russian yet: a free coffee. Customers read these words instead."
    )
    expect(page.locator("[data-row=coffee] [data-lacks=fr]")).to_have_count(0)


@pytest.mark.parametrize("width", [390, 900, 1280])
def test_its_figures_leave_no_hole(live_shop: Shop, open_at: OpenAt, width: int) -> None:
    page = open_at("#/programmes", viewport={"width": width, "height": 900})
    expect(page.locator("[data-row=coffee] .figures:not([aria-busy])")).to_be_visible()
    ends = page.evaluate(ENDS)

    assert ends["rows"]
    assert all(abs(end - ends["all"]) < 3 for end in ends["rows"]), ends


def test_a_number_counted_from_a_part_of_the_cards_says_so_where_it_stands(
    live_shop: Shop, open_at: OpenAt, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To its last digit it would be another one at the next look."""
    for n in range(400):
        live_shop.store.enrol(a_card(f"{n:026}"), "")
    monkeypatch.setattr(glance, "COUNT_WITHIN_MS", -1)  # the time is over,
    monkeypatch.setattr(sample, "LEAST", 1)  # and what was read by then is enough
    page = open_at("#/programmes")
    cards = page.locator("[data-row=coffee] [data-figure=cards]")

    expect(cards.locator("dt")).to_have_text("Cards about")
    expect(cards.locator("dd")).to_have_text(re.compile(r"^\d{1,2}(0*)$"))
    monkeypatch.setattr(glance, "COUNT_WITHIN_MS", 60_000)
    page.reload()
    expect(cards.locator("dt")).to_have_text("Cards")
    expect(cards.locator("dd")).to_have_text("400")
