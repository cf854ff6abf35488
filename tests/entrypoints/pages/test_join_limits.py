"""How many cards one network may make: a flood ends, and a neighbour has a way round it."""

from chalicelib import wiring
from tests.entrypoints.pages.join_calls import COFFEE, cards
from tests.support.customer import IPHONE, field_of
from tests.support.gateway import Reply, Shop, call

POINTS = "/join/points"
FORM = {
    "content-type": "application/x-www-form-urlencoded",
    "sec-fetch-site": "same-origin",
    "user-agent": IPHONE,
}


def join(address: str, path: str = COFFEE) -> Reply:
    form = field_of(call("GET", path, address=address).text, "form")
    return call("POST", path, FORM, f"form={form}", address=address)


def test_a_flood_from_one_network_ends_and_the_rest_go_on_joining(shop: Shop) -> None:
    most = int(wiring.settings().joins_per_source)
    flood = [join("203.0.113.7") for _ in range(most + 5)]

    assert [reply.status for reply in flood] == [303] * most + [429] * 5
    assert len(cards(shop)) == most
    assert "Turn Wi-Fi off" in flood[-1].text
    assert 0 < int(flood[-1].headers["Retry-After"]) <= 600
    assert join("203.0.113.8").status == 303
    assert join("203.0.113.7", POINTS).status == 303


def test_a_line_of_ipv6_is_one_network_and_its_neighbour_another(shop: Shop) -> None:
    most = int(wiring.settings().joins_per_source)
    flood = [join(f"2001:db8:1:1::{number:x}") for number in range(1, most + 2)]

    assert flood[-1].status == 429
    assert join("2001:db8:1:2::1").status == 303


def test_who_has_a_card_is_shown_it_whatever_the_neighbours_do(shop: Shop) -> None:
    mine = join("203.0.113.7")
    cookie = mine.headers["Set-Cookie"].partition(";")[0]
    for _ in range(int(wiring.settings().joins_per_source)):
        join("203.0.113.7")

    form = field_of(call("GET", COFFEE).text, "form")
    assert call("POST", COFFEE, FORM, f"form={form}").status == 429
    assert call("POST", COFFEE, {**FORM, "cookie": cookie}, f"form={form}").status == 303
