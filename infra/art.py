"""Draws Carnet's neutral mark into `pass_templates/`: run once, the files are committed.

`python -m infra.art`. A merchant puts icon.png and logo.png (with @2x and @3x) and primaryLogo@2x.png
and @3x.png of its own in their place. Sizes:
https://developer.apple.com/design/human-interface-guidelines/wallet and, for google/logo.png, which Google
cuts to a circle,
https://developers.google.com/wallet/retail/loyalty-cards/resources/brand-guidelines
"""

from pathlib import Path

from PIL import Image, ImageDraw

TEMPLATES = Path(__file__).parent.parent / "pass_templates"
SIDES = {"icon": 38, "logo": 50, "primaryLogo": 30}  # points, square
SCALES = {1: "", 2: "@2x", 3: "@3x"}
GOOGLE_LOGO = 660  # pixels, square
FINE, ROUGH = 16, 4  # drawn this much larger, then averaged down

GROUND = (29, 58, 79, 255)
PAPER = (255, 248, 236, 255)
STAMP = (242, 164, 76, 255)


def mark(side: int, *, tile: bool, fine: int = FINE) -> Image.Image:
    """A letter C that a stamp closes, `side` pixels square; a tile has round corners."""
    large = side * fine
    image = Image.new("RGBA", (large, large), (*GROUND[:3], 0) if tile else GROUND)
    pen = ImageDraw.Draw(image)
    if tile:
        pen.rounded_rectangle((0, 0, large - 1, large - 1), large * 0.24, fill=GROUND)
    middle, radius, stroke = large / 2, large * 0.29, large * 0.115
    box = [middle - radius, middle - radius, middle + radius, middle + radius]
    pen.arc(box, 48, 312, fill=PAPER, width=round(stroke))
    dot, x = large * 0.085, middle + radius - stroke / 2
    pen.ellipse((x - dot, middle - dot, x + dot, middle + dot), fill=STAMP)
    return image.reduce(fine)


def main() -> None:
    for folder in sorted(path.parent for path in TEMPLATES.glob("*/pass.json")):
        for name, points in SIDES.items():
            for scale, suffix in SCALES.items():
                if name == "primaryLogo" and scale == 1:  # for Wallet alone, which needs none
                    continue
                picture = mark(points * scale, tile=name != "icon").quantize(64)
                picture.save(folder / f"{name}{suffix}.png", optimize=True)
        google = folder / "google" / "logo.png"
        google.parent.mkdir(exist_ok=True)
        mark(GOOGLE_LOGO, tile=False, fine=ROUGH).quantize(64).save(google, optimize=True)


if __name__ == "__main__":
    main()
