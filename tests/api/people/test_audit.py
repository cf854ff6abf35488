"""Everything that was done stands in the audit list, with from where; it is searched and taken along."""

import csv
import io
from dataclasses import replace

import pytest

from chalicelib.domain.programme.parts.voucher import Voucher
from tests.api.people.team_calls import refused
from tests.api.till.till_calls import SERIAL
from tests.support.fakes import a_card
from tests.support.gateway import API_KEY, Shop, call
from tests.support.people import Page, page_of

FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0"


def lines(owner: Page, query: str = "") -> list[dict[str, object]]:
    found: list[dict[str, object]] = owner.get(f"/audit?limit=100{query}").json["lines"]
    return found


def test_signing_in_and_failing_are_lines_that_say_from_where(shop: Shop) -> None:
    owner = page_of(shop, "olga")
    refused(Page(address="198.51.100.9").sign_in("max", password="not this one at all"), 401, "sign_in_wrong")
    page_of(shop, "max").get("/session", user_agent=FIREFOX)

    failed, begun = lines(owner, "&kind=sign_ins&q=max")[::-1][:2]
    assert (failed["what"], failed["by"], failed["whom_name"]) == ("session.fail", "carnet", "Max")
    assert failed["place"] == {"network": "198.51.100.9"}
    assert (begun["what"], begun["by_name"], begun["facts"]) == ("session.begin", "Max", {"way": "password"})


def test_whoever_reads_a_customer_is_noted_once_an_hour_before_they_see_it(shop: Shop) -> None:
    shop.store.enrol(a_card(SERIAL, holder_name="Maria Pop"), "")
    manager, owner = page_of(shop, "max"), page_of(shop, "olga")
    for _ in range(3):
        assert manager.get(f"/cards/{SERIAL}/person", user_agent=FIREFOX).status == 200
        assert manager.get("/cards?search=maria").status == 200
    assert call("GET", f"/api/v1/cards/{SERIAL}", {"authorization": f"Bearer {API_KEY}"}).status == 200

    read = lines(owner, "&kind=reading")
    assert [(line["what"], line["by_name"]) for line in read].count(
        ("card.read", "Max")
    ) <= 2  # at an hour's end
    assert {(line["what"], line["by_name"], line["whom"]) for line in read} >= {("card.read", "Max", SERIAL)}
    assert {line["what"] for line in read} == {"card.read", "card.search"}
    place = next(line["place"] for line in read if line["what"] == "card.read")
    assert place == {"outlet": "Main street", "browser": "Firefox, Linux", "network": "203.0.113.7"}


def test_the_list_is_taken_along_as_a_table_and_that_is_a_line_too(shop: Shop) -> None:
    owner = page_of(shop, "olga")
    owner.post("/outlets", {"name": "=Harbour", "zone": "Europe/Vienna"})
    table = owner.get("/audit.csv?kind=shop")

    head, first = table.text.removeprefix("\ufeff").splitlines()[:2]
    assert head.startswith("When (")
    assert head.endswith(
        "),Who,What,Whom,Set to,Before,Till,Outlet,Browser,Network,Who (code),What (code),Whom or what (code)"
    )
    assert ",Olga,Added the outlet =Harbour,'=Harbour," in first
    assert ",staff:olga,outlet.add," in first
    assert [line["what"] for line in lines(owner, "&by=staff:olga&q=changes.csv")] == ["file.take"]
    assert owner.send("PUT", "/session/language", {"language": "ro"}).status == 204
    assert owner.get("/audit.csv?kind=shop").text.startswith("\ufeffCând (")


def test_the_table_says_in_words_what_was_done_and_by_whom_where_no_person_did_it(shop: Shop) -> None:
    owner = page_of(shop, "olga")
    refused(Page(address="198.51.100.9").sign_in("max", password="not this one at all"), 401, "sign_in_wrong")
    assert owner.send("PUT", "/session/language", {"language": "de"}).status == 204

    table = list(
        csv.DictReader(io.StringIO(owner.get("/audit.csv?kind=sign_ins").text.removeprefix("\ufeff")))
    )

    failed = next(line for line in table if line["Was (Code)"] == "session.fail")
    assert failed["Wer"] == "Carnet selbst"
    assert "falsches Passwort" in failed["Was"]
    assert failed["Wen"] == "Max"


def test_what_was_set_is_said_in_words_on_the_page_and_in_the_file(shop: Shop) -> None:
    shop.store.put_programme(
        replace(shop.stamps, parts=(Voucher("film", {"en": "Film at Rex"}, pool="rex", cost=5),))
    )
    owner = page_of(shop, "olga")
    added = owner.post("/pools/rex/codes", {"codes": ["REX-1", "REX-2"]})
    assert added.status in (200, 201), added.text
    owner.send(
        "PUT", "/programmes/coffee/limits", {"cooldown_s": 7200, "spend_minor_min": 350, "outlets": ["main"]}
    )
    owner.send("PATCH", "/staff/max", {"outlets": ["main"]})

    pool, staff = lines(owner, "&kind=programmes&q=rex")[0], lines(owner, "&kind=people")[0]
    assert (pool["whom_name"], pool["said"]) == ("Film at Rex", "Codes added: 2")
    assert staff["said"] == "Outlets: all → Main street"
    table = owner.get("/audit.csv").text
    assert "Added codes to Film at Rex,Film at Rex,Codes added: 2," in table
    assert "Smallest sale: €3.50; Pause between two scans: 2 hours; Outlets: Main street" in table
    assert ",Outlets: Main street,Outlets: all," in table
    owner.send("PUT", "/session/language", {"language": "ru"})
    assert "Пауза между сканированиями: 2 часа" in owner.get("/audit.csv").text


@pytest.mark.parametrize(
    ("query", "code", "field"),
    [
        ("kind=nothing", "audit_kind_unknown", "kind"),
        ("from=today", "day_wrong", "from"),
        ("to=x", "day_wrong", "to"),
    ],
)
def test_what_cannot_be_asked_for_is_refused_by_its_name(
    shop: Shop, query: str, code: str, field: str
) -> None:
    reply = page_of(shop, "olga").get(f"/audit?{query}")

    refused(reply, 422, code)
    assert reply.json["field"] == field


def test_a_file_that_a_page_makes_has_its_line_before_it_is_there(shop: Shop) -> None:
    owner = page_of(shop, "olga")
    assert owner.post("/audit/files", {"name": "coffee-2026-11.csv"}).status == 204
    assert owner.post("/audit/files", {"name": " "}).status == 422

    (line,) = owner.get("/audit?q=coffee-2026").json["lines"]
    assert (line["what"], line["whom"], line["by_name"]) == ("file.take", "coffee-2026-11.csv", "Olga")
    assert shop.call("POST", "/api/v1/audit/files", {"name": "a.csv"}).status == 403
