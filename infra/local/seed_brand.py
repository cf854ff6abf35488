"""The café's logo, drawn here: a cup in a lamp's light. It comes in as any shop's would."""

from io import BytesIO
from math import cos, pi, sin

from PIL import Image, ImageDraw

from chalicelib.aws.merchant.pictures import BrandPictures
from chalicelib.wallets.pictures.art import mask_of
from infra.brand import keep_picture

SIDE, FINE = 640, 3
GOLD = (232, 176, 75, 255)
RAYS = 16


def cafe_logo(kept: BrandPictures) -> str:
    """The name of the café's logo, kept for ever."""
    return keep_picture(kept, "logo", drawn_logo())


def drawn_logo() -> bytes:
    large = SIDE * FINE
    image = Image.new("RGBA", (large, large), (*GOLD[:3], 0))
    pen = ImageDraw.Draw(image)
    middle = large / 2
    for ray in range(RAYS):
        angle = ray * 2 * pi / RAYS
        ends = [
            (middle + reach * large * cos(angle), middle + reach * large * sin(angle))
            for reach in (0.43, 0.49)
        ]
        pen.line(ends, GOLD, round(large * 0.022))
    pen.ellipse([large * 0.1, large * 0.1, large * 0.9, large * 0.9], outline=GOLD, width=round(large * 0.03))
    cup = round(large * 0.5)
    image.paste(GOLD, (round(middle - cup * 0.47), round(middle - cup * 0.5)), mask_of("cup", cup))
    file = BytesIO()
    image.reduce(FINE).save(file, "PNG")
    return file.getvalue()
