"""What a picture shows: its colours with their shares, the one colour it stands on, where its figure is."""

from collections import Counter

from PIL import Image, ImageChops

from chalicelib.domain.face.colours import Rgb, Seen

SMALL = 96  # pixels a side that colours are counted in
COLOURS = 24
NEAR = 24  # of 255: noise of a JPEG around one colour
MARGIN = 0.04  # of a figure's larger side, left of what it stands on
_CLEAR = 96  # of 255: less is as good as transparent


def seen_in(image: Image.Image) -> Seen:
    """Its colours, with their shares of what is not transparent."""
    small = image.copy()
    small.thumbnail((SMALL, SMALL))
    pixels = _pixels(small)
    if not pixels:
        return ()
    row = Image.new("RGB", (len(pixels), 1))
    row.putdata(pixels)
    few = row.quantize(COLOURS).convert("RGB")
    counted = Counter(_pixels(few))
    return tuple((colour, count / len(pixels)) for colour, count in counted.most_common())


def ground_of(image: Image.Image) -> Rgb | None:
    """The one colour along all edges of a picture; None of a photo, and of what stands free."""
    if image.mode != "RGB":
        return None
    width, height = image.size
    edges = [
        image.crop(box)
        for box in (
            (0, 0, width, 1),
            (0, height - 1, width, height),
            (0, 0, 1, height),
            (width - 1, 0, width, height),
        )
    ]
    around = [pixel for edge in edges for pixel in _pixels(edge)]
    middle = sorted(around, key=sum)[len(around) // 2]
    like = sum(max(abs(a - b) for a, b in zip(pixel, middle, strict=True)) <= NEAR for pixel in around)
    return middle if like >= 0.96 * len(around) else None


def trimmed(image: Image.Image) -> Image.Image | None:
    """Without most of what is around its figure; None where there is no figure."""
    if image.mode == "RGBA":
        box = image.getchannel("A").point(lambda value: 255 * (value > _CLEAR)).getbbox()
        return image.crop(box) if box else None
    ground = ground_of(image)
    if ground is None:
        return image
    apart = ImageChops.difference(image, Image.new("RGB", image.size, ground)).convert("RGB")
    red, green, blue = apart.split()
    strongest = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    box = strongest.point(lambda value: 255 * (value > NEAR)).getbbox()
    if box is None:
        return None
    left, upper, right, lower = box
    margin = max(1, round(MARGIN * max(right - left, lower - upper)))
    return image.crop(
        (
            max(0, left - margin),
            max(0, upper - margin),
            min(image.width, right + margin),
            min(image.height, lower + margin),
        )
    )


def _pixels(image: Image.Image) -> list[Rgb]:
    """Those that are not transparent."""
    if image.mode == "RGBA":
        data = image.tobytes()
        return [
            (data[at], data[at + 1], data[at + 2]) for at in range(0, len(data), 4) if data[at + 3] > _CLEAR
        ]
    data = image.convert("RGB").tobytes()
    return [(data[at], data[at + 1], data[at + 2]) for at in range(0, len(data), 3)]
