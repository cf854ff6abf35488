"""A campaign's message and face on the pass that a phone fetches, through the whole app."""

import io
import json
import re
import zipfile
from email.utils import formatdate
from typing import Any

from chalicelib import wiring
from chalicelib.domain.face.look import Colours, Notice
from tests.support.fakes import MERCHANT, NOON_MS, a_card
from tests.support.gateway import Shop, call

NEWS = Notice(
    "c1-a-1", MERCHANT, title={"en": "Cake", "ru": "Торт"}, text={"en": "On Friday", "ru": "В пятницу"}
)
FACE = Notice("c2-x-1", MERCHANT, colours=Colours("#7a0019", "#ffffff", "#f0c8d0", "#ffd166"))


def fetched(serial: str) -> tuple[dict[str, Any], str]:
    """pass.json and the Russian words, as the phone with the card gets them."""
    token = wiring.tokens().apple(serial, "1")
    path = f"/apple/v1/passes/{wiring.apple_identity().pass_type_id}/{serial}"
    reply = call("GET", path, {"authorization": f"ApplePass {token}"})
    assert reply.status == 200, reply.text
    with zipfile.ZipFile(io.BytesIO(reply.body)) as archive:
        return json.loads(archive.read("pass.json")), archive.read("ru.lproj/pass.strings").decode()


def test_a_phone_fetches_what_campaigns_have_put_on_its_card(shop: Shop) -> None:
    shop.campaigns.put_notice(NEWS)
    shop.campaigns.put_notice(FACE)
    shop.store.enrol(a_card("A" * 26, news="c1-a-1", face="c2-x-1", told_ms=(NOON_MS,)), "")

    content, russian = fetched("A" * 26)

    news = next(field for field in content["storeCard"]["backFields"] if field["key"] == "news")
    assert news["value"].startswith("Cake\nOn Friday")
    assert news["changeMessage"] == "%@"
    assert "Торт\\nВ пятницу" in russian
    assert content["backgroundColor"] == "rgb(122, 0, 25)"


def test_a_card_whose_notice_is_not_there_is_a_plain_card(shop: Shop) -> None:
    shop.store.enrol(a_card("B" * 26, news="gone", face="gone"), "")
    shop.store.enrol(a_card("C" * 26), "")

    lost, plain = (fetched(serial * 26)[0] for serial in "BC")

    assert _without_links(lost["storeCard"]) == _without_links(plain["storeCard"])
    assert lost["backgroundColor"] == plain["backgroundColor"]


def _without_links(face: object) -> str:
    """Each card has links of its own."""
    return re.sub(r"/c/[\w-]+", "/c/", json.dumps(face))


def test_a_phone_is_spared_the_pass_that_it_has_and_no_other(shop: Shop) -> None:
    """One that it has from a later time is of a table that was restored since."""
    card = a_card("D" * 26)
    shop.store.enrol(card, "")
    path = f"/apple/v1/passes/{wiring.apple_identity().pass_type_id}/{card.serial}"
    known = {"authorization": f"ApplePass {wiring.tokens().apple(card.serial, '1')}"}

    def status(modified_s: int) -> int:
        at = formatdate(modified_s, usegmt=True)
        return call("GET", path, {**known, "if-modified-since": at}).status

    assert [status(card.modified_s + by) for by in (-1, 0, 1)] == [200, 304, 200]
