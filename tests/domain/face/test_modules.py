"""What a shop may put in its window: five modules, with words that are seen whole and a page that opens."""

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.face.modules import MODULES_MAX, Module, check_modules

BRUNCH = Module(
    "brunch",
    {"en": "Brunch", "fr": "Brunch"},
    "https://cafe.example/brunch?day=sunday",
    {"en": "Book a table"},
    "2026-12-01",
    "2026-12-01",
)


def test_a_module_of_one_day_is_taken_and_five_of_them() -> None:
    check_modules([BRUNCH] * MODULES_MAX)
    check_modules([replace(BRUNCH, first_day="", last_day="", text={})])


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"title": {}}, "module_title_needed", "title"),
        ({"title": {"en": "  "}}, "module_title_needed", "title"),
        ({"title": {"en": "x" * 61}}, "text_too_long", "title"),
        ({"text": {"fr": "x" * 51}}, "text_too_long", "text"),
        ({"title": {"en": "two\nlines"}}, "text_unshown", "title"),
        ({"url": "http://cafe.example"}, "module_url_wrong", "url"),
        ({"url": "https://user@cafe.example/"}, "module_url_wrong", "url"),
        ({"url": "https://cafe.example/" + "x" * 500}, "module_url_wrong", "url"),
        ({"url": "javascript:alert(1)"}, "module_url_wrong", "url"),
        ({"url": "https://127.0.0.1/"}, "module_url_wrong", "url"),
        ({"url": "https://cafe.example:8443/"}, "module_url_wrong", "url"),
        ({"url": "https://cafe.example/\u200b"}, "module_url_wrong", "url"),
        ({"url": "https://cafe.example/\x00"}, "module_url_wrong", "url"),
        ({"url": "https://cafe.example/<b>"}, "module_url_wrong", "url"),
        ({"first_day": "2026-13-01"}, "day_wrong", "first_day"),
        ({"last_day": "20261201"}, "day_wrong", "last_day"),
        ({"last_day": "2026-11-30"}, "module_days_wrong", "last_day"),
    ],
)
def test_a_refusal_names_the_part_to_mend(change: dict[str, Any], code: str, field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_modules([BRUNCH, replace(BRUNCH, **change)])

    assert (refused.value.code, refused.value.field) == (code, f"modules.1.{field}")


def test_a_sixth_is_refused() -> None:
    with pytest.raises(InvalidInput) as refused:
        check_modules([BRUNCH] * (MODULES_MAX + 1))

    assert (refused.value.code, refused.value.field) == ("modules_too_many", "modules")
