"""One branded programme on both wallets: a logo, a photo under the stamps, and a stamp of our drawing."""

import json
import os
import time
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from chalicelib.domain.face.pictures import Pictures
from chalicelib.domain.programme.look import card_look
from chalicelib.wallets.apple.identity import load
from chalicelib.wallets.apple.pkpass import PassBuilder
from chalicelib.wallets.art import hero_name
from chalicelib.wallets.google.loyalty import loyalty_class, loyalty_object
from chalicelib.wallets.google.template import read_template
from chalicelib.wallets.kept_pictures import KeptPictures
from chalicelib.wallets.pictures.taken import take
from tests.support.fakes import NOON_MS, a_card, a_merchant, a_programme_stamps
from tests.support.images import a_logo, a_photo, file_of
from tests.support.keys import Keys
from tests.wallets.apple.passes import BASE, TEMPLATES, TOKEN, opened

GOLDEN = Path(__file__).parent / "golden_branded.json"
LOGO, PHOTO = take("logo", file_of(a_logo())), take("strip", file_of(a_photo(), "JPEG"))
HANDED_IN = {each.name: each.content for each in (LOGO, PHOTO)}
BRAND = Pictures(LOGO.name, PHOTO.name, "cup")
PLAIN = a_programme_stamps()
BRANDED = a_programme_stamps(merchant=a_merchant(pictures=BRAND))
KEPT = KeptPictures(None, HANDED_IN.get)


def said_of(content: bytes) -> list[Any]:
    """A picture's size, and its middle: what does not hang on how this release packs a PNG."""
    image = Image.open(BytesIO(content)).convert("RGBA")
    middle = image.resize((1, 1), Image.Resampling.BOX).tobytes()
    return [image.width, image.height, *(value // 16 for value in middle)]


def test_a_branded_card_is_on_both_wallets_as_it_was(keys: Keys) -> None:
    """Regenerate with CARNET_GOLDEN=write and read the difference."""
    look = card_look(BRANDED, a_card(balance=3), "CODE")
    identity = load(keys.apple, now_ms=time.time_ns() // 1_000_000)
    builder = PassBuilder(identity, TEMPLATES, BASE, KEPT.of_pass, KEPT.logos)
    made = opened(builder.build(look, authentication_token=TOKEN, signed_s=NOON_MS // 1000))
    plain = opened(
        builder.build(card_look(PLAIN, a_card(balance=3), "CODE"), authentication_token=TOKEN, signed_s=1)
    )
    assert {name for name in made.files if made.files[name] != plain.files.get(name)} == {
        *(
            f"{name}{scale}.png"
            for name in ("artwork", "icon", "logo", "primaryLogo", "strip")
            for scale in ("@2x", "@3x")
        ),
        *("icon.png", "logo.png", "manifest.json", "signature"),
    }, "the brand is in its pictures, and nothing else of the pass"
    assert len(made.files["strip@3x.png"]) < 180_000

    template = read_template(TEMPLATES / look.template)
    logo, hero = "https://cards.example/art/brand/x.png", "https://cards.example/art/hero/x.png"
    parent = loyalty_class(look, template, issuer_id="1", logo_url=logo, callback_url="")
    card = loyalty_object(look, template, issuer_id="1", hero_url=hero, now_ms=NOON_MS)
    round_logo = KEPT.round_logo(LOGO.name, look.colours.background)
    assert round_logo is not None
    said = {
        "apple": {name: said_of(file) for name, file in sorted(made.files.items()) if name.endswith(".png")},
        "google": {
            "logo": said_of(round_logo),
            "hero": said_of(KEPT.hero(hero_name(look.progress, look.colours, look.pictures))),
            "programLogo": parent["programLogo"]["sourceUri"],
            "heroImage": card["heroImage"]["sourceUri"],
            "hexBackgroundColor": parent["hexBackgroundColor"],
        },
    }
    if os.environ.get("CARNET_GOLDEN") == "write":
        GOLDEN.write_text(json.dumps(said, indent=1) + "\n", "utf-8")
    assert said == json.loads(GOLDEN.read_text("utf-8"))


@pytest.mark.parametrize("changed", [Pictures("0" * 32), Pictures(strip="0" * 32), Pictures(stamp="paw")])
def test_another_picture_is_another_card(changed: Pictures) -> None:
    other = card_look(a_programme_stamps(own_pictures=changed), a_card(balance=3), "CODE")
    assert other != card_look(PLAIN, a_card(balance=3), "CODE")
