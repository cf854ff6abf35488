"""Colours that can be read: contrast as WCAG 2 has it, and a brand's colours taken from its logo."""

from collections.abc import Sequence

from chalicelib.domain.face.look import Colours

LEAST = 4.5  # of letters to what is behind them: WCAG 2, 1.4.3
LEAST_DRAWN = 3.0  # of what is drawn, such as a stamp: WCAG 2, 1.4.11
SEEN = 1.8  # of a logo to what is behind it, so that its shape is there at a glance

Rgb = tuple[int, int, int]
Seen = Sequence[tuple[Rgb, float]]
"""What a picture shows: colours, each with its share of all that is not transparent."""

WHITE, BLACK = (255, 255, 255), (0, 0, 0)
_INK = (26, 26, 26)
_NEUTRAL = ((38, 50, 58), WHITE)  # grounds for a logo without a colour
_AMBER = (224, 160, 64)  # the accent beside a brand that has one colour, or none
_VIVID = 0.18  # of 1: less is a grey
_NEAR = 60  # two colours less apart are one to the eye


def rgb(colour: str) -> Rgb:
    """`#rrggbb` as three numbers."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def hexed(colour: Rgb) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)


def mix(one: Rgb, other: Rgb, share: float) -> Rgb:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def contrast(one: Rgb, other: Rgb) -> float:
    """WCAG 2's ratio, from 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: Rgb) -> float:
    parts = [value / 255 for value in colour]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def moved(colour: Rgb, against: Rgb, least: float = LEAST) -> Rgb:
    """The colour nearest to this one, lighter or darker, that stands out from `against` as much as `least`.

    There is one up to 4.58: of white and black, one always stands out so much.
    """
    for step in range(101):
        for end in (WHITE, BLACK) if luminance(against) < 0.18 else (BLACK, WHITE):
            found = mix(colour, end, step / 100)
            if contrast(found, against) >= least:
                return found
    raise ValueError(f"nothing stands out from {against} by {least}")


def ink_on(background: Rgb) -> Rgb:
    """Letters for this background: white where that is read, else nearly black."""
    return WHITE if contrast(WHITE, background) >= LEAST else moved(_INK, background)


def seen_on(shown: Seen, background: Rgb, least: float = SEEN) -> float:
    """The share of a picture that stands out from the background."""
    return sum(share for colour, share in shown if contrast(colour, background) >= least)


def taken_from(shown: Seen, ground: Rgb | None) -> Colours:
    """A card's colours from what a logo shows. `ground`: the one colour that it stands on, if it does."""
    figure = [(colour, share) for colour, share in shown if ground is None or _apart(colour, ground) > _NEAR]
    vivid = sorted(
        (each for each in figure if chroma(each[0]) >= _VIVID),
        key=lambda each: each[1] * chroma(each[0]),
        reverse=True,
    )
    background = _background(shown, [colour for colour, _ in vivid], ground)
    others = [colour for colour, _ in vivid if _apart(colour, background) > 2 * _NEAR]
    foreground = ink_on(background)
    accent = moved(others[0] if others else _AMBER, background)
    label = moved(mix(foreground, background, 0.25), background)
    return Colours(*map(hexed, (background, foreground, label, accent)))


def chroma(colour: Rgb) -> float:
    return (max(colour) - min(colour)) / 255


def _background(shown: Seen, vivid: list[Rgb], ground: Rgb | None) -> Rgb:
    """What the logo is seen on: its own ground where that is a colour, else its strongest or kin of it."""
    if ground is not None and (chroma(ground) >= _VIVID or luminance(ground) < 0.25 or not vivid):
        return ground
    if ground is not None:  # a logo on white: its colour for the card, its white as a plate
        return vivid[0]
    strong = [vivid[0], mix(vivid[0], BLACK, 0.7), mix(vivid[0], WHITE, 0.9)] if vivid else []
    choices = [*strong, *_NEUTRAL]
    return max(choices, key=lambda colour: (seen_on(shown, colour) >= 0.6, -choices.index(colour)))


def _apart(one: Rgb, other: Rgb) -> float:
    return float(sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5)
