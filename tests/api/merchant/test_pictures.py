"""Pictures are handed in by anybody who designs a card, and are served for ever."""

import re
from concurrent.futures import ThreadPoolExecutor

import pytest

from chalicelib.domain.face.pictures import Pictures
from chalicelib.entrypoints.http.sources import PICTURES_MAX
from tests.api.merchant.test_merchant import LUNA
from tests.support.gateway import Reply, Shop, call
from tests.support.images import GREEN, a_logo, a_photo, a_picture, file_of, png_claiming
from tests.support.people import page_of

PHOTO = file_of(a_photo(), "JPEG")
PATH = "/api/v1/pictures"
OURS = {"Sec-Fetch-Site": "same-origin", "Content-Type": "image/png"}


def sent(content: bytes, kind: str = "logo", address: str = "203.0.113.7", **headers: str) -> Reply:
    return call("POST", f"{PATH}?kind={kind}", {**OURS, **headers}, content, address)


def test_a_logo_comes_back_with_its_colours_and_an_address_that_never_changes(shop: Shop) -> None:
    reply = sent(a_picture())
    assert reply.status == 201, reply.text
    logo = reply.json
    assert logo["warnings"] == []
    assert set(logo["colours"]) == {"background", "foreground", "label", "accent"}

    picture = call("GET", logo["address"])
    assert (picture.status, picture.headers["Content-Type"]) == (200, "image/png")
    assert "immutable" in picture.headers["Cache-Control"]
    assert picture.headers["X-Content-Type-Options"] == "nosniff"
    assert sent(a_picture()).json == logo, "the same picture again is the same"


def test_a_photo_is_served_as_one(shop: Shop) -> None:
    address = sent(file_of(a_photo(), "JPEG"), "strip").json["address"]
    assert call("GET", address).headers["Content-Type"] == "image/jpeg"


def test_what_is_odd_about_a_picture_is_said_in_the_readers_language(shop: Shop) -> None:
    small = file_of(a_logo(side=60))
    (warning,) = sent(small, **{"Accept-Language": "de"}).json["warnings"]
    assert warning["code"] == "picture_small"
    assert warning["said"].startswith("Es ist klein")


@pytest.mark.parametrize(
    ("content", "status", "code"),
    [
        (b"", 422, "picture_empty"),
        (png_claiming(50_000, 50_000), 422, "picture_too_many_pixels"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", 422, "picture_type"),
        (bytes(4 * 1024 * 1024 + 1), 413, "picture_too_large"),
    ],
)
def test_a_refusal_says_what_to_do_and_keeps_nothing(
    shop: Shop, content: bytes, status: int, code: str
) -> None:
    reply = sent(content)
    assert (reply.status, reply.json["code"], reply.json["field"]) == (status, code, "body")
    assert "hoose" in reply.json["detail"]


@pytest.mark.parametrize("kind", ["", "hero", "Logo"])
def test_what_a_picture_is_for_has_to_be_said(shop: Shop, kind: str) -> None:
    reply = sent(a_picture(), kind)
    assert (reply.status, reply.json["code"], reply.json["field"]) == (422, "picture_kind", "kind")


def test_only_our_own_pages_hand_pictures_in(shop: Shop) -> None:
    reply = call("POST", f"{PATH}?kind=logo", {"Sec-Fetch-Site": "cross-site"}, a_picture())
    assert (reply.status, reply.json["code"]) == (403, "origin_wrong")


def test_one_network_hands_in_so_many_and_its_neighbour_is_not_held_up(shop: Shop) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: sent(b""), range(PICTURES_MAX)))
    reply = sent(a_picture())
    assert (reply.status, reply.json["code"]) == (429, "too_many_pictures")
    assert int(reply.headers["Retry-After"]) > 0
    assert sent(a_picture(), address="198.51.100.9").status == 201


@pytest.mark.parametrize("name", ["0" * 32, "x", "..", f"{'0' * 31}g", "%2e%2e"])
def test_a_picture_that_there_is_not_is_not_found(shop: Shop, name: str) -> None:
    assert call("GET", f"/art/picture/{name}").status == 404


def test_a_shop_shows_what_it_handed_in_and_its_cards_follow(shop: Shop) -> None:
    page = page_of(shop, "olga", None)
    logo, strip = (sent(file, kind).json["hash"] for file, kind in ((a_picture(), "logo"), (PHOTO, "strip")))
    wanted = {**LUNA, "pictures": {"logo": logo, "strip": strip, "stamp": "cup"}}
    changed = page.send("PUT", "/merchant", wanted)
    assert (changed.status, changed.json["pictures"]) == (200, wanted["pictures"]), changed.text

    there = shop.store.programme_now("coffee")
    assert there is not None
    assert (there.edition, there.pictures) == (1, Pictures(logo, strip, "cup")), "each card is written anew"
    held = shop.shelf.held
    assert {f"brand/{logo}", f"brand/{strip}"} <= set(held), "kept for ever"
    again = page.send("PUT", "/merchant", LUNA)
    assert again.json["pictures"] == wanted["pictures"], "who does not speak of them leaves them"

    (path,) = re.findall(r'class="shop-logo" src="(/art/brand/[^"]+)"', call("GET", "/join/coffee").text)
    assert call("GET", path).body[:4] == b"\x89PNG"
    (hero,) = re.findall(r'src="(/art/hero/[^"]+)"', call("GET", "/join/coffee").text)
    assert call("GET", hero).status == 200
    assert f'src="{path}"' in call("GET", "/join/coffee/poster").text
    assert page.get("/session").json["logo"] == path
    del held[f"brand/{logo}"], held[f"new/{logo}"]
    assert call("GET", path).status == 200, "a lost picture is no missing page"


@pytest.mark.parametrize(
    ("pictures", "field", "code"),
    [
        ({"logo": "0" * 32}, "pictures.logo", "picture_unknown"),
        ({"logo": "../../etc"}, "pictures.logo", "picture_unknown"),
        ({"strip": "cup"}, "pictures.strip", "picture_unknown"),
        ({"stamp": "unicorn"}, "pictures.stamp", "stamp_unknown"),
        ({"stamp": "👩‍👩‍👧‍👦"}, "pictures.stamp", "stamp_unknown"),
    ],
)
def test_a_picture_that_nobody_handed_in_changes_nothing(
    shop: Shop, pictures: dict[str, str], field: str, code: str
) -> None:
    page = page_of(shop, "olga", None)
    before = shop.snapshot()
    reply = page.send("PUT", "/merchant", {**LUNA, "pictures": pictures})
    assert (reply.status, reply.json["field"], reply.json["code"]) == (422, field, code)
    assert shop.snapshot() == before


def test_white_on_white_is_refused(shop: Shop) -> None:
    colours = {**LUNA["colours"], "background": "#ffffff"}
    reply = page_of(shop, "olga", None).send("PUT", "/merchant", {**LUNA, "colours": colours})
    assert (reply.status, reply.json["field"], reply.json["code"]) == (
        422,
        "colours.foreground",
        "colour_unseen",
    )


def test_the_colours_are_those_of_the_logo(shop: Shop) -> None:
    on_white = file_of(a_logo("RGB", "white", GREEN), "JPEG", quality=95)
    assert sent(on_white).json["colours"]["background"][1:3] < "20", "green has no red"
