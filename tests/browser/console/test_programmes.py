"""The owner sees on the programmes' page what a programme's own texts lack."""

from dataclasses import replace

from playwright.sync_api import expect

from chalicelib.domain.programme.types.stamps import Stamps
from tests.browser.conftest import OpenAt
from tests.support.gateway import Shop


def test_what_a_programme_lacks_is_said_language_by_language(live_shop: Shop, open_at: OpenAt) -> None:
    rules = Stamps(needed=10, reward={"en": "a free coffee", "fr": "un café", "ro": "o cafea"})
    live_shop.store.put_programme(replace(live_shop.stamps, rules=rules))

    page = open_at("#/programmes")

    expect(page.locator("[data-row=coffee] [data-lacks=ru]")).to_have_text(
        "Not in Russian yet: a free coffee. Customers read these words instead."
    )
    expect(page.locator("[data-row=coffee] [data-lacks=fr]")).to_have_count(0)
