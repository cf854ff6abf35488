"""Pictures come in from anybody: good ones are kept as pixels, bad ones are refused in words."""

import tracemalloc
import zlib
from contextlib import suppress
from io import BytesIO

import pytest
from PIL import Image

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.face.pictures import KINDS, NAME, Kind
from chalicelib.wallets.pictures.bounds import BYTES_MAX
from chalicelib.wallets.pictures.taken import LOGO_SIDE, STAMP_SIDE, STRIP, Taken, take
from tests.support.images import GOLD, GREEN, a_logo, a_photo, chunk, file_of, levels, png_claiming

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
NESTED = b'<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a "aaaa">]>' + b"<svg>" * 500


def opened(taken: Taken) -> Image.Image:
    return Image.open(BytesIO(taken.content))


def refused(content: bytes, kind: Kind = "logo") -> str:
    with pytest.raises(InvalidInput) as refusal:
        take(kind, content)
    return refusal.value.code


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "picture_empty"),
        (b"hello", "picture_none"),
        (SVG, "picture_type"),
        (NESTED, "picture_type"),
        (b"<html><body>", "picture_none"),
        (b"GIF89a" + bytes(100), "picture_type"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "picture_type"),
        (b"\0\0\0\x18ftypheic", "picture_type"),
        (b"%PDF-1.7", "picture_type"),
        (bytes(BYTES_MAX + 1), "picture_too_large"),
        (png_claiming(50_000, 50_000), "picture_too_many_pixels"),
        (png_claiming(4_001, 4_000), "picture_too_many_pixels"),
        (png_claiming(17_000, 100), "picture_too_many_pixels"),
        (png_claiming(2**31 - 1, 2**31 - 1), "picture_too_many_pixels"),
        (png_claiming(0, 0), "picture_broken"),
        (png_claiming(1, 1), "picture_tiny"),
        (png_claiming(400, 400), "picture_broken"),
        (b"\x89PNG\r\n\x1a\n", "picture_broken"),
        (b"\xff\xd8\xff\xe0" + bytes(200), "picture_broken"),
        (file_of(a_photo(), "JPEG")[:9000], "picture_broken"),
        (file_of(a_logo())[:500], "picture_broken"),
        (file_of(Image.new("RGB", (300, 300), "white")), "picture_blank"),
        (file_of(Image.new("RGBA", (300, 300))), "picture_blank"),
    ],
)
def test_what_cannot_be_taken_is_refused_in_words(content: bytes, code: str) -> None:
    assert refused(content) == code


def test_a_file_that_unpacks_to_far_more_takes_no_room() -> None:
    """Text and colour profile of a PNG are packed too: a thousand times smaller than what is in them."""
    packed = zlib.compress(bytes(80_000_000))
    good = file_of(a_logo())
    for bomb in (b"zTXt", b"iCCP", b"iTXt"):
        body = b"x\0\0" + (b"\0\0" if bomb == b"iTXt" else b"") + packed
        sent = good[:33] + chunk(bomb, body) + good[33:]
        tracemalloc.start()
        with suppress(InvalidInput):
            take("logo", sent)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < 20_000_000, bomb


def test_a_photo_with_hundreds_of_ways_through_it_is_not_read() -> None:
    photo = file_of(a_photo(), "JPEG", progressive=True)
    at = photo.index(b"\xff\xda")
    scan = photo[at : photo.index(b"\xff", at + 20)]
    assert refused(photo[:at] + scan * 200 + photo[at:]) == "picture_broken"


def test_a_phones_photo_with_a_second_picture_in_it_is_a_photo() -> None:
    sent = file_of(a_photo(), "MPO", save_all=True, append_images=[a_photo(400, 300)])
    assert opened(take("strip", sent)).size == STRIP


def test_what_moves_is_refused() -> None:
    frames = [a_logo(figure=colour) for colour in (GREEN, GOLD)]
    assert refused(file_of(frames[0], save_all=True, append_images=frames[1:])) == "picture_moves"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("mode", ["L", "LA", "P", "RGB", "RGBA", "I;16", "1"])
def test_every_kind_of_png_is_taken(mode: str, kind: Kind) -> None:
    """Grey, with a palette, with sixteen bits: what it shows stays what it shows."""
    if mode == "I;16":
        image = Image.frombytes(
            "I;16", (300, 300), b"".join(bytes((0, 250 if n % 20 > 8 else 5)) for n in range(90_000))
        )
    else:
        image = a_logo("RGBA", (255, 255, 255, 255), (0, 0, 0, 255)).convert(mode)
    taken = take(kind, file_of(image))

    darkest, lightest = levels(opened(taken))
    assert (darkest < 40, lightest > 215) == (True, True)
    assert NAME.fullmatch(taken.name)


def test_a_photo_lies_on_its_side_as_it_was_held_and_does_not_say_where() -> None:
    photo = Image.new("RGB", (400, 200), GOLD)
    photo.paste(GREEN, (0, 0, 200, 200))  # green on the left: turned by 90 degrees it is at the top
    exif = Image.Exif()
    exif[0x0112] = 6
    exif.get_ifd(0x8825).update({1: "N", 2: (47.0, 1.0, 30.0), 3: "E", 4: (28.0, 50.0, 30.0)})
    sent = file_of(photo, "JPEG", exif=exif, icc_profile=b"x" * 200, comment=b"at home")
    assert b"Exif" in sent

    taken = take("strip", sent)
    picture = opened(taken)
    assert levels(picture.crop((0, 0, 1125, 20)), "R")[1] < 60
    assert levels(picture.crop((0, 412, 1125, 432)), "R")[0] > 200
    for trace in (b"Exif", b"GPS", b"at home", b"ICC_PROFILE", b"xxxxxxxx"):
        assert trace not in taken.content


def test_whatever_else_lies_in_the_file_is_gone() -> None:
    """A picture that is a page too, to a browser that guesses."""
    page = b"<script>alert(1)</script>"
    sent = file_of(a_logo())
    taken = take("logo", sent[:33] + chunk(b"tEXt", b"Comment\0" + page) + sent[33:] + page)
    assert page not in taken.content


def test_a_picture_for_print_is_taken_with_a_warning() -> None:
    taken = take("logo", file_of(a_logo("CMYK", (0, 0, 0, 0), (255, 0, 0, 0)), "JPEG"))
    assert taken.warnings == ("picture_for_print",)
    picture = opened(taken)
    assert levels(picture, "R")[0] < 60 < levels(picture, "G")[0], "cyan is no red"


def test_each_is_cut_to_its_use() -> None:
    photo = file_of(a_photo(2000, 1500), "JPEG")
    assert opened(take("strip", photo)).size == STRIP
    assert opened(take("stamp", photo)).size == (STAMP_SIDE, STAMP_SIDE)
    assert max(opened(take("logo", photo)).size) == LOGO_SIDE
    assert "picture_small" in take("strip", file_of(a_photo(300, 200))).warnings

    wide = Image.new("RGBA", (900, 900))
    wide.paste(GREEN, (100, 400, 800, 500))
    assert opened(take("logo", file_of(wide))).size == (700, 100), "what is around it is gone"


def test_the_same_picture_has_the_same_name() -> None:
    once, again = take("logo", file_of(a_logo())), take("logo", file_of(a_logo(), optimize=True))
    assert once.name == again.name
    assert once.name != take("logo", file_of(a_logo(figure=GOLD))).name
