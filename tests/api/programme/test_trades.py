"""Each trade has a programme that may go live as it is, in every language."""

import pytest

from chalicelib import wiring
from chalicelib.domain.face.pictures import STAMPS
from chalicelib.domain.programme.setup.checklist import checklist
from chalicelib.domain.programme.setup.untranslated import untranslated
from chalicelib.domain.text import LANGUAGES, Language
from chalicelib.entrypoints.api.programme.findings import findings_in, programme_in
from chalicelib.entrypoints.api.programme.trades import Trade, body_in, trades
from chalicelib.words import say
from tests.support.fakes import LUNA
from tests.support.gateway import Shop, call

IDS = [
    "cafe",
    "bakery",
    "barber",
    "nails",
    "carwash",
    "gelato",
    "pizza",
    "yoga",
    "bookshop",
    "florist",
    "pub",
    "vet",
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("trade", trades(), ids=lambda trade: trade.id)
def test_a_trades_programme_stands_every_check_in_every_language(trade: Trade, language: Language) -> None:
    body = body_in(trade, language)

    assert findings_in(body, LUNA, wiring.TEMPLATES) == []
    programme = programme_in(body, "begun", LUNA, wiring.TEMPLATES)
    assert untranslated(programme) == {}
    assert {point.state for point in checklist(programme) if not point.of_merchant} == {"done"}
    for text in (trade.name, trade.question, trade.unit, trade.treat):
        assert text[language].strip() == text[language] != ""
    assert say(programme.rule(), language)
    assert len(programme.parts) >= 2
    assert trade.art in STAMPS


def test_a_newcomer_is_given_them_in_the_language_that_is_read(shop: Shop) -> None:
    listed = call("GET", "/api/v1/studio/trades", {"accept-language": "de"}).json["trades"]

    assert [each["id"] for each in listed] == IDS
    bakery = listed[1]
    assert (bakery["name"], bakery["question"]) == ("Bäckerei", "Was kostet ein Brot?")
    assert (bakery["programme"]["name"], bakery["reward"]["fr"]) == ("Brotkarte", "un pain offert")
    assert len({each["programme"]["rules"]["reward"]["en"] for each in listed}) == len(IDS)
