"""Pictures to hand in, made as they are wanted: good ones, and such as somebody would send to do harm."""

import struct
import zlib
from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw

GREEN, GOLD = (20, 92, 60), (232, 178, 60)


def a_logo(
    mode: str = "RGBA", ground: Any = (0, 0, 0, 0), figure: Any = GREEN, side: int = 300
) -> Image.Image:
    """A ring with a dot, on a ground."""
    image = Image.new(mode, (side, side), ground)
    pen = ImageDraw.Draw(image)
    pen.ellipse((side * 0.2, side * 0.2, side * 0.8, side * 0.8), outline=figure, width=side // 8)
    pen.ellipse((side * 0.45, side * 0.45, side * 0.55, side * 0.55), fill=figure)
    return image


def a_photo(width: int = 1200, height: int = 900) -> Image.Image:
    """Smooth and of many colours, as photos are."""
    across = Image.linear_gradient("L").resize((width, height))
    along = Image.linear_gradient("L").rotate(90).resize((width, height))
    round_ = Image.radial_gradient("L").resize((width, height))
    return Image.merge("RGB", (across, along, round_))


def file_of(image: Image.Image, form: str = "PNG", **how: Any) -> bytes:
    file = BytesIO()
    image.save(file, form, **how)
    return file.getvalue()


def a_picture() -> bytes:
    return file_of(a_logo())


def png_claiming(width: int, height: int, data: bytes = b"") -> bytes:
    """A PNG that says it has so many pixels, and holds hardly any."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", data or zlib.compress(bytes(1000)))
        + chunk(b"IEND")
    )


def chunk(name: bytes, content: bytes = b"") -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def levels(image: Image.Image, channel: str = "L") -> tuple[int, int]:
    """The darkest and the lightest of a channel."""
    counted = (image.convert("L") if channel == "L" else image.convert("RGB").getchannel(channel)).histogram()
    there = [level for level, count in enumerate(counted) if count]
    return there[0], there[-1]
