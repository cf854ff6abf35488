"""What a till's camera sees of a pass on a phone: good pictures and hard ones, made from the pass's barcode.

Pillow alone. Every picture is 1280 x 720, as the scan page asks the camera for, and comes from a seed.
"""

import math
import random
from collections.abc import Callable, Sequence
from io import BytesIO

import segno
from PIL import Image, ImageChops, ImageDraw, ImageEnhance, ImageFilter

SIZE = (1280, 720)
MODULE = 12  # pixels of one module on the phone's own screen
QUIET = 4  # modules of white around the code, as wallets leave
COUNTER = (112, 96, 84)
Corners = Sequence[tuple[float, float]]


def phone_screen(barcode: str, *, dark: str = "#000", light: str = "#fff") -> Image.Image:
    """A pass as a phone shows it: its colour, its name's line, and the code in a light box."""
    code = segno.make_qr(barcode, error="m")
    side = int(code.symbol_size(1, QUIET)[0]) * MODULE
    screen = Image.new("RGB", (side + 120, int(side * 1.75)), "#3b2417")
    draw = ImageDraw.Draw(screen)
    for top, width in ((60, 0.6), (120, 0.35), (180, 0.8)):
        draw.rounded_rectangle((60, top, 60 + side * width, top + 24), 12, fill="#e8c9a0")
    left, upper = 60, screen.height - side - 90
    draw.rounded_rectangle((left, upper, left + side, upper + side), 18, fill=light)
    for y, row in enumerate(code.matrix):
        for x, module in enumerate(row):
            if module:
                corner = (left + (x + QUIET) * MODULE, upper + (y + QUIET) * MODULE)
                draw.rectangle((*corner, corner[0] + MODULE - 1, corner[1] + MODULE - 1), fill=dark)
    return screen


def clean(barcode: str, dice: random.Random) -> Image.Image:
    return held(phone_screen(barcode), dice)


def tilted(degrees: float) -> Callable[[str, random.Random], Image.Image]:
    def picture(barcode: str, dice: random.Random) -> Image.Image:
        return held(phone_screen(barcode), dice, tilt=degrees)

    return picture


def blurred(barcode: str, dice: random.Random) -> Image.Image:
    """Out of focus, by half a module and more."""
    return clean(barcode, dice).filter(ImageFilter.GaussianBlur(dice.uniform(2.0, 4.0)))


def shaken(barcode: str, dice: random.Random) -> Image.Image:
    """The hand moves while the picture is taken: the mean of where the phone was."""
    still, way = clean(barcode, dice), dice.uniform(6, 14)
    angle = dice.uniform(0, math.tau)
    steps = [
        ImageChops.offset(still, round(way * i / 7 * math.cos(angle)), round(way * i / 7 * math.sin(angle)))
        for i in range(8)
    ]
    mean = steps[0]
    for count, step in enumerate(steps[1:], start=2):
        mean = Image.blend(mean, step, 1 / count)
    return mean


def dim(barcode: str, dice: random.Random) -> Image.Image:
    """A dark bar, the screen turned down: little light, much noise."""
    dark = ImageEnhance.Brightness(clean(barcode, dice)).enhance(dice.uniform(0.12, 0.25))
    return noisy(dark, 14)


def glaring(barcode: str, dice: random.Random) -> Image.Image:
    """A lamp in the glass: white where it is, fading around."""
    picture = clean(barcode, dice)
    spot = Image.new("L", SIZE, 0)
    x, y, r = 640 + dice.uniform(-150, 150), 360 + dice.uniform(-100, 100), dice.uniform(50, 95)
    ImageDraw.Draw(spot).ellipse((x - r, y - r * 0.6, x + r, y + r * 0.6), fill=255)
    fading = spot.filter(ImageFilter.GaussianBlur(22))
    return Image.composite(Image.new("RGB", SIZE, "white"), picture, fading)


def small(barcode: str, dice: random.Random) -> Image.Image:
    """Held far away: two to three pixels for a module."""
    return held(phone_screen(barcode), dice, module_px=dice.uniform(2.0, 3.0))


def moire(barcode: str, dice: random.Random) -> Image.Image:
    """The screen's own pixels against the sensor's: bands of two grids that nearly agree."""
    picture = clean(barcode, dice)
    period, slant, depth = dice.uniform(5, 11), dice.uniform(-0.5, 0.5), dice.uniform(60, 110)
    width = SIZE[0] + SIZE[1]
    row = bytes(round(255 - depth / 2 * (1 + math.sin(math.tau * x / period))) for x in range(width))
    upright = Image.frombytes("L", (width, 1), row).resize((width, SIZE[1]))
    bands = upright.transform(SIZE, Image.Transform.AFFINE, (1, slant, SIZE[1] / 2, 0, 1, 0))
    colours = [
        ImageChops.offset(bands, shift, 0) for shift in (0, 2, 4)
    ]  # red, green and blue lie side by side
    return ImageChops.multiply(picture, Image.merge("RGB", colours))


def cracked(barcode: str, dice: random.Random) -> Image.Image:
    """A web of cracks from where the phone fell, some of them shining."""
    screen = phone_screen(barcode)
    draw = ImageDraw.Draw(screen)
    impact = (dice.uniform(0.2, 0.8) * screen.width, dice.uniform(0.5, 0.9) * screen.height)
    rays = [
        crack(impact, angle + dice.uniform(-0.2, 0.2), dice)
        for angle in (i * math.tau / 11 for i in range(11))
    ]
    for ray in rays:
        draw.line(ray, fill=dice.choice(("#f4f4f4", "#d8d8d8", "#181818")), width=dice.choice((2, 3, 4)))
    for ring in range(1, 4):
        draw.line([ray[ring] for ray in rays], fill="#e8e8e8", width=2)
    return held(screen, dice)


def low_contrast(barcode: str, dice: random.Random) -> Image.Image:
    """A screen dimmed for the night: black on dark grey."""
    return noisy(held(phone_screen(barcode, dark="#141416", light="#5a5a5e"), dice), 6)


def covered(barcode: str, dice: random.Random) -> Image.Image:
    """A thumb over the light edge around the code, up to its first modules."""
    screen = phone_screen(barcode)
    side = screen.width - 120
    right = dice.random() < 0.5
    x = 60 + (side - QUIET * MODULE * 0.6 if right else -140 + QUIET * MODULE * 0.6)
    y = screen.height - 90 - dice.uniform(0.25, 0.75) * side
    ImageDraw.Draw(screen).ellipse((x, y - 110, x + 140, y + 110), fill="#c08a6a")
    return held(screen, dice)


KINDS: dict[str, Callable[[str, random.Random], Image.Image]] = {
    "clean": clean,
    "tilted 15°": tilted(15),
    "tilted 30°": tilted(30),
    "tilted 45°": tilted(45),
    "blurred": blurred,
    "shaken": shaken,
    "dim": dim,
    "glare": glaring,
    "small": small,
    "moiré": moire,
    "cracked glass": cracked,
    "low contrast": low_contrast,
    "edge covered": covered,
}


def held(
    screen: Image.Image, dice: random.Random, *, tilt: float = 0.0, module_px: float = 0.0
) -> Image.Image:
    """The screen in front of the camera, its code in the middle; `tilt` degrees away from facing it."""
    scale = (module_px or dice.uniform(8.0, 10.0)) / MODULE
    roll = math.radians(dice.uniform(-6, 6))
    axis = dice.uniform(0, math.tau)
    middle = (screen.width / 2, screen.height - screen.width / 2 - 30)
    corners = [(x, y) for x in (0, screen.width) for y in (0, screen.height)]
    seen = [
        _seen((x - middle[0]) * scale, (y - middle[1]) * scale, roll, axis, math.radians(tilt))
        for x, y in corners
    ]
    moved = screen.convert("RGBA").transform(
        SIZE, Image.Transform.PERSPECTIVE, _coefficients(seen, corners), Image.Resampling.BICUBIC
    )
    if scale < 0.5:  # the transform takes single pixels; a lens takes their mean
        soft = screen.convert("RGBA").filter(ImageFilter.GaussianBlur(0.35 / scale))
        moved = soft.transform(
            SIZE, Image.Transform.PERSPECTIVE, _coefficients(seen, corners), Image.Resampling.BICUBIC
        )
    scene = Image.new("RGB", SIZE, COUNTER)
    scene.paste(moved.convert("RGB"), mask=moved.getchannel("A"))
    return scene


def jpeg(picture: Image.Image) -> bytes:
    """As a camera sends it."""
    out = BytesIO()
    picture.save(out, "JPEG", quality=80)
    return out.getvalue()


def noisy(picture: Image.Image, sigma: float) -> Image.Image:
    """A sensor's grain around the picture's own brightness."""
    grain = Image.merge("RGB", [Image.effect_noise(SIZE, sigma) for _ in range(3)])
    return ImageChops.add(picture, grain, offset=-128)


def crack(start: tuple[float, float], angle: float, dice: random.Random) -> list[tuple[float, float]]:
    points = [start]
    for _ in range(6):
        angle += dice.uniform(-0.35, 0.35)
        step = dice.uniform(50, 130)
        points.append((points[-1][0] + step * math.cos(angle), points[-1][1] + step * math.sin(angle)))
    return points


def _seen(
    x: float, y: float, roll: float, axis: float, tilt: float, away: float = 900.0
) -> tuple[float, float]:
    """Where a point of the screen is in the picture, turned about `axis` by `tilt`, `away` pixels off."""
    x, y = x * math.cos(roll) - y * math.sin(roll), x * math.sin(roll) + y * math.cos(roll)
    along = x * math.cos(axis) + y * math.sin(axis)
    across = -x * math.sin(axis) + y * math.cos(axis)
    depth = away + across * math.sin(tilt)
    across *= math.cos(tilt)
    near = away / depth
    return (
        SIZE[0] / 2 + (along * math.cos(axis) - across * math.sin(axis)) * near,
        SIZE[1] / 2 + (along * math.sin(axis) + across * math.cos(axis)) * near,
    )


def _coefficients(seen: Corners, corners: Corners) -> list[float]:
    """Pillow's eight numbers that take a point of the picture back to the screen."""
    rows: list[list[float]] = []
    for (u, v), (x, y) in zip(seen, corners, strict=True):
        rows.append([u, v, 1, 0, 0, 0, -x * u, -x * v, x])
        rows.append([0, 0, 0, u, v, 1, -y * u, -y * v, y])
    for column in range(8):
        pivot = max(range(column, 8), key=lambda row: abs(rows[row][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        for row in range(8):
            if row != column:
                factor = rows[row][column] / rows[column][column]
                rows[row] = [a - factor * b for a, b in zip(rows[row], rows[column], strict=True)]
    return [rows[i][8] / rows[i][i] for i in range(8)]
