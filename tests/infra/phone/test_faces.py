"""What a pass and a card show, in the phone's language."""

from typing import Any

import pytest

from infra.local.phone.android import face as android_face
from infra.local.phone.formats import shown_value
from infra.local.phone.iphone import face as apple_face
from infra.local.phone.iphone.bundle import open_pass
from tests.infra.phone.passes import NOW, PNG, Draft, draft, root

NOW_MS = int(NOW.timestamp() * 1000)


def face(of: Draft, language: str = "en") -> dict[str, Any]:
    return apple_face.face_of(open_pass(of.build(), root(), NOW), language, "iphone", NOW_MS, 27)


def test_words_are_in_the_phones_language_and_english_where_the_pass_lacks_it() -> None:
    french, russian = face(draft(3), "fr"), face(draft(3), "ru")

    assert french["fields"]["secondary"][0]["label"] == "Récompense"
    assert russian["fields"]["secondary"][0]["label"] == "Reward"


def test_an_image_at_the_root_hides_the_localised_one() -> None:
    both = draft(3)
    both.files["en.lproj/strip.png"] = PNG + b"localised"
    content = open_pass(both.build(), root(), NOW)
    assert apple_face.image_of(content, "strip", "en") == PNG

    for scale in ("", "@2x", "@3x"):
        del both.files[f"strip{scale}.png"]
    content = open_pass(both.build(), root(), NOW)
    assert apple_face.image_of(content, "strip", "en") == PNG + b"localised"


def test_links_on_the_back_lead_somewhere_and_nothing_else_does() -> None:
    linked = draft(3)
    linked.content["storeCard"]["backFields"] = [
        {"key": "a", "value": "x", "attributedValue": "See <a href='https://a.example'>us</a> <b>now</b>"},
        {"key": "b", "value": "Write to https://b.example/x."},
        {"key": "c", "value": "https://c.example", "dataDetectorTypes": []},
        {"key": "d", "value": "x", "attributedValue": "<a href='javascript:alert(1)'>bad</a>"},
    ]

    parts = [field["parts"] for field in face(linked)["fields"]["back"]]

    links = [[part["href"] for part in each if "href" in part] for each in parts]
    assert links == [["https://a.example"], ["https://b.example/x"], [], []]


def test_voided_and_past_passes_are_shown_as_expired() -> None:
    assert face(draft(3, voided=True))["expired"]
    assert face(draft(3, expirationDate="2020-01-01T00:00:00Z"))["expired"]
    assert not face(draft(3, expirationDate="2099-01-01T00:00:00+02:00"))["expired"]


@pytest.mark.parametrize(
    ("field", "language", "shown"),
    [
        ({"value": 1234.5}, "en", "1,234.5"),
        ({"value": 1234.5}, "fr", "1\u202f234,5"),
        ({"value": 4.5, "currencyCode": "EUR"}, "ro", "4,50\xa0EUR"),
        ({"value": 0.5, "numberStyle": "PKNumberStylePercent"}, "ru", "50\xa0%"),
        ({"value": "2026-05-06T10:49:00Z", "dateStyle": "PKDateStyleLong"}, "fr", "6 mai 2026"),
    ],
)
def test_numbers_money_and_dates_are_written_as_the_phone_writes_them(
    field: dict[str, Any], language: str, shown: str
) -> None:
    assert shown_value(field, {}, language) == shown


CARD: dict[str, Any] = {
    "class": {
        "id": "3388.coffee",
        "issuerName": "Café",
        "programName": "Coffee card",
        "hexBackgroundColor": "#3b2417",
        "programLogo": {"sourceUri": {"uri": "https://x.example/logo.png"}},
        "localizedAccountIdLabel": {"defaultValue": {"language": "en", "value": "Card number"}},
    },
    "object": {
        "id": "3388.SERIAL",
        "state": "ACTIVE",
        "accountId": "SERIAL",
        "loyaltyPoints": {
            "localizedLabel": {
                "defaultValue": {"language": "en", "value": "Points"},
                "translatedValues": [{"language": "ru", "value": "Баллы"}],
            },
            "balance": {"int": 1200},
        },
        "textModulesData": [{"id": "next", "header": "Next", "body": "50 to go"}],
        "barcode": {"type": "QR_CODE", "value": "SERIALCHECK"},
    },
}
ROWS = {
    "cardTemplateOverride": {
        "cardRowTemplateInfos": [
            {
                "twoItems": {
                    "startItem": {
                        "firstValue": {
                            "fields": [
                                {"fieldPath": "object.textModulesData['line']"},
                                {"fieldPath": "object.textModulesData['next']"},
                            ]
                        }
                    },
                    "endItem": {"firstValue": {"fields": [{"fieldPath": "object.textModulesData['gone']"}]}},
                }
            }
        ]
    }
}


def test_a_card_without_a_template_shows_its_points_in_the_phones_language() -> None:
    assert android_face.face_of(CARD, "ru", NOW_MS)["rows"] == [[{"label": "Баллы", "value": "1\xa0200"}]]
    assert android_face.face_of(CARD, "fr", NOW_MS)["rows"] == [[{"label": "Points", "value": "1\u202f200"}]]


def test_a_cards_rows_are_those_of_its_class_and_a_missing_module_leaves_no_gap() -> None:
    card = {**CARD, "class": {**CARD["class"], "classTemplateInfo": ROWS}}
    assert android_face.face_of(card, "en", NOW_MS)["rows"] == [[{"label": "Next", "value": "50 to go"}]]


def test_the_version_changes_with_the_card_and_with_nothing_else() -> None:
    changed = {**CARD, "object": {**CARD["object"], "state": "INACTIVE"}}

    assert (
        android_face.face_of(CARD, "en", NOW_MS)["version"]
        == android_face.face_of(dict(CARD), "fr", NOW_MS)["version"]
    )
    assert (
        android_face.face_of(CARD, "en", NOW_MS)["version"]
        != android_face.face_of(changed, "en", NOW_MS)["version"]
    )


ROTATING = {
    "type": "QR_CODE",
    "valuePattern": "SERIAL.{totp_timestamp_seconds}.{totp_value_0}",
    "totpDetails": {
        "algorithm": "TOTP_SHA1",
        "periodMillis": "30000",
        "parameters": [{"key": b"12345678901234567890".hex(), "valueLength": 8}],
    },
}


def test_a_rotating_code_goes_before_one_that_stays_and_is_another_in_the_next_half_minute() -> None:
    """Times and passwords of RFC 6238, Appendix B."""
    card = {**CARD, "object": {**CARD["object"], "rotatingBarcode": ROTATING}}
    drawn = [
        android_face.face_of(card, "en", at_s * 1000)["barcode"]["message"] for at_s in (59, 60, 1111111109)
    ]

    assert drawn[0] == "SERIAL.30.94287082"
    assert drawn[1].startswith("SERIAL.60.")
    assert drawn[1] != drawn[0]
    assert drawn[2] == "SERIAL.1111111080.07081804"
