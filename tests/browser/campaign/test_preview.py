"""A campaign's preview in a real browser: drawn from the API's answer, under the console's own policy."""

from typing import Any

import pytest

from tests.browser.conftest import Open
from tests.support.gateway import Shop
from tests.support.people import page_of

CAKE = {
    "id": "a",
    "title": {"en": "Cake on Friday", "ru": "Торт в пятницу"},
    "text": {"en": "One with each coffee.", "ru": "К каждому кофе."},
}
RED = {"background": "#7a0019", "foreground": "#ffffff", "label": "#f0c8d0", "accent": "#ffd166"}
DRAW = """async ([answer, language]) => {
  const words = await import("/web/console/words.js");
  await words.speak("fr");
  await words.learn("campaigns");
  const { preview } = await import("/web/console/face/pass_preview.js");
  const { dressed } = await import("/web/console/dressed.js");
  await dressed("passes", "preview");
  document.body.replaceChildren(preview(answer, { language }));
  await Promise.all([...document.images].map((image) => image.decode()));
}"""


@pytest.mark.parametrize("width", [320, 1100])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_both_phones_are_drawn_and_can_be_read_by_everybody(
    open_context: Open, live_shop: Shop, axe: str, width: int, scheme: Any
) -> None:
    body = {"programmes": ["coffee"], "variants": [CAKE], "face": {"colours": RED}, "language": "ru"}
    answer = page_of(live_shop, "mara", None).post("/campaigns/preview", body).json
    page = open_context(color_scheme=scheme, viewport={"width": width, "height": 900}).new_page()
    blocked: list[str] = []
    page.on("console", lambda line: blocked.append(line.text) if "Content Security" in line.text else None)
    page.goto("/console")
    page.evaluate(DRAW, [answer, "ru"])

    apple, google = page.locator(".preview-apple"), page.locator(".preview-google")
    announced = apple.locator(".banner-text").inner_text().translate({0x200B: None, 0x2060: None})
    assert announced == "Торт в пятницу\nК каждому кофе."
    if width < 700:
        assert google.is_hidden()
        page.get_by_role("button", name="Android").click()
        assert apple.is_hidden()
    assert google.locator(".gmessage").inner_text() == "Торт в пятницу\nК каждому кофе."
    assert page.locator(".preview-remarks li").count() == len(answer["caveats"]) == 1
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert blocked == []

    page.evaluate(axe)
    found = page.evaluate("async () => (await axe.run('.preview')).violations.map((each) => each.id)")
    assert found == []
