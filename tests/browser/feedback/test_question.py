"""The question in a real browser: answered by a customer, chosen and read by the shop."""

import os
import random
from dataclasses import replace
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from chalicelib import wiring
from chalicelib.domain.feedback.answer import Answer, week_of
from chalicelib.domain.feedback.question import Kind, Question
from chalicelib.domain.programme.parts.right import Right
from chalicelib.domain.time.units import DAY_MS
from tests.browser.conftest import Open, OpenAt, errors_of, violations
from tests.entrypoints.pages.customer.test_question import LINE, QUESTION, ask
from tests.support.fakes import MERCHANT, a_card, a_programme_stamps
from tests.support.gateway import Shop

WIDTHS = (320, 390, 1440)
PICTURES = os.environ.get("CARNET_PICTURES", "")
"""A folder for pictures of the pages, for whoever wants to look at them."""


def seen(page: Page, name: str, axe: str) -> None:
    """At every width, light and dark, nothing runs out of the page; axe finds nothing."""
    schemes: tuple[Literal["light", "dark"], ...] = ("light", "dark")
    for scheme in schemes:
        page.emulate_media(color_scheme=scheme)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), (name, width)
            if PICTURES:
                page.screenshot(path=Path(PICTURES) / f"{name}-{width}-{scheme}.png", full_page=True)
        assert violations(page, axe) == [], (name, scheme)


@pytest.mark.parametrize(("kind", "language"), [("smiley", "en"), ("score", "ru"), ("words", "de")])
def test_a_customer_answers_without_script_and_may_add_words(
    live_shop: Shop, open_context: Open, axe: str, kind: Kind, language: str
) -> None:
    thanks = Right("thanks", {"en": "a cookie"}, on="answer")
    live_shop.store.put_programme(a_programme_stamps(parts=(thanks,)))
    question = replace(
        QUESTION,
        kind=kind,
        text={
            "en": "How was your visit to us on this cold and rainy day in November?",
            "ru": "Насколько вероятно, что вы порекомендуете нас другу или коллеге?",
            "de": "Was können wir besser machen?",
        },
    )
    path = ask(live_shop, question)
    with_script = open_context(locale=language).new_page()
    errors = errors_of(with_script)
    with_script.goto(path + f"?lang={language}")
    seen(with_script, f"ask-{kind}", axe)

    page = open_context(locale=language, java_script_enabled=False).new_page()
    page.goto(path + f"?lang={language}")
    if kind == "words":
        page.locator("textarea").fill("Mehr Stühle <b>bitte</b>")
        page.locator(".question button").click()
    else:
        page.locator("[name=score]").first.click()
        expect(page.locator(".review-link")).to_be_visible()
        page.locator("textarea").fill("<script>alert(1)</script> fine")
        page.locator(".question button").click()
    expect(page.locator("[role=status]")).to_be_visible()
    expect(page.locator("textarea")).to_have_count(0)

    with_script.goto(page.url)
    seen(with_script, f"thanks-{kind}", axe)
    with_script.goto(path + f"?lang={language}")
    expect(with_script.locator("[role=status]")).to_be_visible()
    seen(with_script, f"again-{kind}", axe)
    assert errors == []
    (answer,) = live_shop.questions.comments(MERCHANT, "new", 9, "").answers
    assert answer.words in ("Mehr Stühle <b>bitte</b>", "<script>alert(1)</script> fine")


def test_an_owner_asks_a_ready_made_question_and_switches_it_off(
    live_shop: Shop, open_at: OpenAt, axe: str
) -> None:
    page = open_at("#/questions")
    errors = errors_of(page)
    expect(page.locator("[data-ask]")).to_be_visible()
    page.locator("[data-ask]").click()
    page.locator("[name=ready]").select_option(index=4)
    expect(page.locator("[name='text.en']")).not_to_have_value("")
    seen(page, "console-form", axe)
    page.locator("[name=review_url]").fill("http://nowhere")
    page.locator("[data-send]").click()
    expect(page.locator("[data-field=review_url] .field-error")).not_to_be_empty()
    page.locator("[name=review_url]").fill("https://reviews.example/luna")
    page.locator("[data-send]").click()
    expect(page.locator("[data-asked=on]")).to_be_visible()
    question = live_shop.questions.question(MERCHANT)
    assert question is not None
    assert (question.kind, question.review_url) == ("score", "https://reviews.example/luna")
    assert set(question.text) == {"en", "fr", "de", "ro", "ru"}

    page.locator("[data-turn]").click()
    expect(page.locator("[data-asked=off]")).to_be_visible()
    page.locator("[data-change]").click()
    page.locator("[name='text.en']").fill("How was the coffee?")
    page.locator("[data-send]").click()
    expect(page.locator("[data-asked=off] h2")).to_contain_text("How was the coffee?")
    assert [error for error in errors if "422" not in error] == []


def answered(shop: Shop, question: Question, many: int) -> None:
    """Answers of some weeks at two outlets, with words by a third of them."""
    chance = random.Random(7)
    now_ms = wiring.clock_ms()
    said = ("Cold coffee again", "The queue was long", "Friendly people, warm place", "Queue, queue, queue!")
    for n in range(many):
        at_ms = now_ms - chance.randrange(28) * DAY_MS
        card = a_card(f"C{n}", holder_name="Ana Popescu" if n % 2 else "")
        shop.store.enrol(card, "")
        outlet = chance.choice(("main", "park", ""))
        answer = Answer(
            card.serial, MERCHANT, "coffee", question.id, at_ms, at_ms, at_ms, week_of(at_ms, "UTC"), outlet,
            chance.choice((1, 2, 3, 4, 4, 5, 5, 5)), chance.choice(said) if n % 3 == 0 else "",
        )  # fmt: skip
        changed = replace(card, version_ms=card.version_ms + 1)
        assert shop.questions.put_answer(answer, None, changed, card.version_ms)


def test_answers_are_read_with_their_trust_and_comments_marked_tagged_and_made_cases(
    live_shop: Shop, open_at: OpenAt, axe: str
) -> None:
    live_shop.questions.put_question(QUESTION, LINE)
    answered(live_shop, QUESTION, 60)
    page = open_at("#/questions")
    errors = errors_of(page)
    expect(page.locator("[data-answers]")).to_contain_text("60")
    expect(page.locator("[data-measure]")).to_contain_text("%")
    expect(page.locator("[data-few]")).to_have_count(0)
    expect(page.locator("[data-comment]")).to_have_count(20)
    expect(page.locator("[data-themes]")).to_contain_text("queue")
    seen(page, "console-results", axe)

    first = page.locator("[data-comment]").first
    first.locator("summary").click()
    first.locator("input").fill("Waiting, staff")
    first.locator("[data-tag]").click()
    expect(first.locator(".tags li")).to_have_text(["waiting", "staff"])
    first.locator("[data-to-case]").click()
    expect(first.locator("[data-case]")).to_be_visible()
    expect(first).to_have_attribute("data-read", "yes")
    page.locator("[data-state=read]").click()
    expect(page.locator("[data-comment]")).to_have_count(1)
    assert errors == []


def test_a_marketer_reads_and_changes_nothing(live_shop: Shop, open_at: OpenAt) -> None:
    live_shop.questions.put_question(QUESTION, LINE)
    answered(live_shop, QUESTION, 6)
    page = open_at("#/questions", "mara")
    expect(page.locator("[data-few]")).to_be_visible()
    expect(page.locator("[data-comment]")).to_have_count(2)
    for act in ("[data-turn]", "[data-change]", "[data-mark-read]", "[data-to-case]"):
        expect(page.locator(act)).to_have_count(0)
