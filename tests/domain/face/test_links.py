"""Links in a message: which a phone follows, which are refused, and what leads to them from the card."""

import pytest

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.face.links import bare_link, check_links, links_in, links_of


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("See https://cafe.example/menu.", ("https://cafe.example/menu",)),
        (
            "Call tel:+43123456789, or mailto:hello@cafe.example!",
            ("tel:+43123456789", "mailto:hello@cafe.example"),
        ),
        ("(https://кафе.рф/меню?a=1&b=2)", ("https://кафе.рф/меню?a=1&b=2",)),
        ("Twice https://a.example https://a.example", ("https://a.example",)),
        ("Menu: soup; tea:green", ()),
    ],
)
def test_links_are_found_without_what_ends_the_sentence(words: str, found: tuple[str, ...]) -> None:
    assert links_in(words) == found
    check_links(words, "text")
    assert [way.url for way in links_of({"en": words}, "en", "en")] == list(found)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("http://cafe.example", "message_link_not_https"),
        ("https://cafe", "message_link_wrong"),
        ("https://ana:secret@cafe.example", "message_link_wrong"),
        ("javascript:alert(1)", "message_link_wrong"),
        ("tel:soon", "message_link_wrong"),
        ("mailto:cafe", "message_link_wrong"),
        ("https://cafe.example/{name|x}", "message_link_wrong"),
        (" ".join(f"https://cafe.example/{n}" for n in range(4)), "message_links_too_many"),
    ],
)
def test_a_link_that_leads_nowhere_or_astray_is_refused_and_no_card_leads_there(
    words: str, code: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_links(words, "variants.a.text.en")

    assert (refused.value.code, refused.value.field) == (code, "variants.a.text.en")
    assert code == "message_links_too_many" or links_of({"en": words}, "en", "en") == ()


def test_an_address_without_its_beginning_is_found_for_a_caution() -> None:
    assert bare_link("Look at www.cafe.example/menu!") == "www.cafe.example/menu"
    assert bare_link("cafe-luna.at/menu") == "cafe-luna.at/menu"
    assert bare_link("https://www.cafe.example/menu, 10.30, hello@cafe.at") == ""


def test_a_way_says_where_it_leads_in_short() -> None:
    ways = links_of({"fr": "https://www.cafe.example/menu tel:+431 234"}, "de", "fr")
    assert [(way.id, way.said) for way in ways] == [
        ("link1", {"de": "cafe.example"}),
        ("link2", {"de": "+431"}),
    ]
