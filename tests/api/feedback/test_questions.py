"""The question and its answers by the JSON API."""

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.domain.feedback.answer import Answer
from tests.entrypoints.pages.customer.test_question import LINE, QUESTION
from tests.support.fakes import MERCHANT, NOON_MS, a_card
from tests.support.gateway import Shop
from tests.support.people import Page, a_person, staffed

BODY: dict[str, Any] = {"kind": "smiley", "text": {"en": "How was it?"}, "revision": 0}


@pytest.fixture
def owner(shop: Shop) -> Page:
    staffed(shop.directory)
    page = Page()
    assert page.sign_in("olga", outlet=None).status == 200
    return page


def put(page: Page, **changes: Any) -> Any:
    return page.send("PUT", "/question", BODY | changes)


def answered(shop: Shop, serial: str, *, outlet: str = "main", words: str = "Cold") -> str:
    card = a_card(serial, holder_name="Ana")
    shop.store.enrol(card, "")
    answer = Answer(
        serial, MERCHANT, "coffee", "q1", NOON_MS, NOON_MS, NOON_MS, "2026-09-21", outlet, 2, words
    )
    assert shop.questions.put_answer(answer, None, replace(card, version_ms=NOON_MS + 1), card.version_ms)
    return answer.id


def test_an_owner_asks_corrects_and_asks_something_else(shop: Shop, owner: Page) -> None:
    assert owner.get("/question").json["question"] is None
    assert {each["kind"] for each in owner.get("/question").json["ready"]} == {"smiley", "score", "words"}
    first = put(owner).json
    assert first["question"]["on"]
    there = shop.questions.question(MERCHANT)
    assert there is not None
    assert shop.campaigns.notice(there.notice_id)

    corrected = put(owner, text={"en": "How was your visit?"}, revision=1).json
    assert corrected["question"]["id"] == first["question"]["id"]
    assert put(owner, revision=1).status == 409, "somebody changed it meanwhile"
    assert put(owner, kind="score", revision=2).status == 409, "another kind is another question"
    anew = put(owner, kind="score", anew=True, revision=2).json
    assert anew["question"]["id"] != first["question"]["id"]
    assert [each["text"]["en"] for each in anew["former"]] == ["How was your visit?"]
    assert [line.what for line in shop.questions.lines] == [
        "question.ask",
        "question.change",
        "question.ask",
    ]


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"text": {}}, "text.en"),
        ({"text": {"en": "x" * 121}}, "text.en"),
        ({"text": {"en": "A free coffee for your review?"}}, "text.en"),
        ({"text": {"xx": "?"}}, "text"),
        ({"kind": "stars"}, "kind"),
        ({"visit": 101}, "visit"),
        ({"visit": -1}, "visit"),
        ({"review_url": "https://user@evil.example"}, "review_url"),
        ({"reward": "free"}, "reward"),
    ],
)
def test_what_cannot_be_asked_names_its_field_and_changes_nothing(
    shop: Shop, owner: Page, wrong: dict[str, Any], field: str
) -> None:
    reply = put(owner, **wrong)
    assert reply.status in (400, 422), reply.text
    assert field in reply.text
    assert shop.questions.question(MERCHANT) is None


def test_results_have_their_trust_and_each_reads_of_the_own_outlets(shop: Shop, owner: Page) -> None:
    shop.questions.put_question(QUESTION, LINE)
    for n, outlet in enumerate(("main", "main", "park", "")):
        answered(shop, f"CARD{n}", outlet=outlet)
    found = owner.get("/questions/q1/results").json
    assert (found["all"]["answers"], found["all"]["few"]) == (4, True)
    assert found["all"]["measure"]["low"] == 0 < found["all"]["measure"]["high"] < 1
    assert {each["name"]: each["of"]["answers"] for each in found["outlets"]} == {
        "Main street": 2,
        "Park": 1,
        "": 1,
    }
    assert owner.get("/questions/q9/results").status == 404

    assert shop.directory.add_staff(a_person("pia", "manager", outlets=("park",)), LINE)
    park = Page()
    assert park.sign_in("pia", outlet=None).status == 200
    assert park.get("/questions/q1/results").json["all"]["answers"] == 1
    assert [each["outlet"] for each in park.get("/answers").json["comments"]] == ["Park"]
    elsewhere = f"CARD0-{NOON_MS}"
    assert park.send("PATCH", f"/answers/{elsewhere}", {"read": True}).status == 404
    assert park.post(f"/answers/{elsewhere}/case").status == 404


def test_a_comment_is_read_tagged_and_becomes_one_case(shop: Shop, owner: Page) -> None:
    shop.questions.put_question(QUESTION, LINE)
    id_ = answered(shop, "CARD1", words="<script>alert(1)</script>")
    (new,) = owner.get("/answers").json["comments"]
    assert (new["words"], new["name"], new["read_at"]) == ("<script>alert(1)</script>", "Ana", None)

    tagged = owner.send("PATCH", f"/answers/{id_}", {"read": True, "tags": ["Queue", "queue"]})
    assert tagged.json["comment"]["tags"] == ["queue"]
    assert owner.get("/answers").json["comments"] == []
    assert len(owner.get("/answers?state=read").json["comments"]) == 1
    assert owner.get("/answers/themes").json["tags"] == [{"name": "queue", "n": 1}]
    assert owner.send("PATCH", f"/answers/{id_}", {"tags": ["x" * 31]}).status == 422
    assert owner.get("/answers?state=all").status == 422

    first = owner.post(f"/answers/{id_}/case")
    assert first.status == 200, first.text
    again = owner.post(f"/answers/{id_}/case")
    assert first.json["comment"]["case"] == again.json["comment"]["case"]
    for unknown in ("CARD9-1", "x", f"{'9' * 60}", f"CARD1-{'9' * 40}"):
        assert owner.post(f"/answers/{unknown}/case").status == 404


@pytest.mark.parametrize(
    ("who", "reads", "changes"), [("max", 200, 200), ("mara", 200, 403), ("ana", 403, 403)]
)
def test_managers_choose_marketers_read_cashiers_neither(
    shop: Shop, owner: Page, who: str, reads: int, changes: int
) -> None:
    page = Page()
    page.sign_in(who)
    assert (page.get("/question").status, put(page).status) == (reads, changes)
