"""The stamps that we draw: shapes on a grid of 24, for browsers as SVG and for passes as pixels.

A motif is some paths, one over the other with a bar between, in SVG's letters M, L, C and Z; `O x y r` is a
circle. What lies twice inside one path is a hole.
"""

from collections.abc import Iterator

GRID = 24
_ROUND = 0.5523  # of a quarter circle drawn as one curve
_STEPS = 14  # straight pieces of a curve: no corner shows on a stamp

Point = tuple[float, float]

MOTIFS: dict[str, str] = {
    "check": "M 3.2 12.8 L 6 10 L 9.9 13.9 L 17.9 5.4 L 20.8 8.1 L 10 19.6 Z",
    "star": (
        "M 12 2.5 L 14.7 9.1 L 21.8 9.6 L 16.4 14.2 L 18.1 21.1 L 12 17.4 L 5.9 21.1 L 7.6 14.2 L 2.2 9.6 L "
        "9.3 9.1 Z"
    ),
    "heart": (
        "M 12 21 C 5 15.5 2 12.2 2 8.3 C 2 5.2 4.4 3 7.2 3 C 9.2 3 11 4.1 12 6 C 13 4.1 14.8 3 16.8 3 C "
        "19.6 3 22 5.2 22 8.3 C 22 12.2 19 15.5 12 21 Z"
    ),
    "cup": (
        "M 3 8 L 17 8 L 17 13.5 C 17 17 14.8 19 11.5 19 L 8.5 19 C 5.2 19 3 17 3 13.5 Z | M 16.4 9 C 22.4 "
        "8.4 22.8 15.6 16.2 16 L 16.4 14.1 C 19.8 13.8 19.5 10.7 16.4 10.9 Z | M 2 20.2 L 18 20.2 L 17 22 L "
        "3 22 Z | M 7 6.4 C 5.4 4.8 8.2 3.8 6.8 2 L 8.4 2 C 10 4 7.2 4.9 8.6 6.4 Z | M 11.4 6.4 C 9.8 4.8 "
        "12.6 3.8 11.2 2 L 12.8 2 C 14.4 4 11.6 4.9 13 6.4 Z"
    ),
    "bean": (
        "M 6.8 8.3 C 9.9 3.9 14.7 1.9 17.6 4 C 20.5 6 20.3 11.2 17.2 15.7 C 14.1 20.1 9.3 22.1 6.4 20 C 3.5 "
        "18 3.7 12.8 6.8 8.3 Z M 16.7 4.3 C 11.1 7.1 12.4 15.3 5.9 18.2 L 7.2 19.6 C 14.1 16.4 12.5 8.2 "
        "17.9 5.3 Z"
    ),
    "croissant": (
        "M 2.2 16.8 C 1.6 8.4 6.6 4 12 4 C 17.4 4 22.4 8.4 21.8 16.8 C 21.6 19 19.4 19.4 18.2 17.6 C 16.6 "
        "15 14.6 14 12 14 C 9.4 14 7.4 15 5.8 17.6 C 4.6 19.4 2.4 19 2.2 16.8 Z M 9 5 L 10.1 4.8 L 10.9 "
        "13.2 L 10 13.4 Z M 15 5 L 13.9 4.8 L 13.1 13.2 L 14 13.4 Z M 4.4 9.2 L 5.2 8.3 L 8 13.9 L 7.2 14.5 "
        "Z M 19.6 9.2 L 18.8 8.3 L 16 13.9 L 16.8 14.5 Z"
    ),
    "bread": (
        "M 2.6 10 C 2.6 6 7 5 12 5 C 17 5 21.4 6 21.4 10 C 21.4 11.6 20.6 12.5 19.6 12.9 L 19.6 18 C 19.6 "
        "19 18.9 19.6 18 19.6 L 6 19.6 C 5.1 19.6 4.4 19 4.4 18 L 4.4 12.9 C 3.4 12.5 2.6 11.6 2.6 10 Z M "
        "7.4 8.6 L 8.8 7.8 L 10.4 12 L 9 12.6 Z M 11.4 8.6 L 12.8 7.8 L 14.4 12 L 13 12.6 Z M 15.4 8.6 L "
        "16.8 7.8 L 18.4 12 L 17 12.6 Z"
    ),
    "scissors": (
        "O 6 18 3.7 O 6 18 1.8 | O 18 18 3.7 O 18 18 1.8 | M 7.4 15 L 16.6 2.6 C 18.2 3.6 18.4 5.2 17.4 6.7 "
        "L 9.8 16.8 Z | M 16.6 15 L 7.4 2.6 C 5.8 3.6 5.6 5.2 6.6 6.7 L 14.2 16.8 Z"
    ),
    "polish": (
        "M 9.4 2 L 14.6 2 L 15.2 8.8 L 8.8 8.8 Z | M 8 10 L 16 10 L 16 11.4 C 18.8 12.4 19.4 14 19.4 16 L "
        "19.4 19.6 C 19.4 21.2 18.4 22 16.8 22 L 7.2 22 C 5.6 22 4.6 21.2 4.6 19.6 L 4.6 16 C 4.6 14 5.2 "
        "12.4 8 11.4 Z M 7 15.4 L 8.8 15.4 L 8.8 19.6 L 7 19.6 Z"
    ),
    "car": (
        "M 2 16.8 L 2 13 C 2 12 2.6 11.4 3.6 11.2 L 4.8 11 L 6.8 6.4 C 7.2 5.5 7.9 5 9 5 L 15 5 C 16.1 5 "
        "16.8 5.5 17.2 6.4 L 19.2 11 L 20.4 11.2 C 21.4 11.4 22 12 22 13 L 22 16.8 Z M 7 10.6 L 8.5 7 L "
        "15.5 7 L 17 10.6 Z O 5.8 13.8 1.3 O 18.2 13.8 1.3 | M 3.2 17.6 L 7.4 17.6 L 7.4 19.6 L 3.2 19.6 Z "
        "| M 16.6 17.6 L 20.8 17.6 L 20.8 19.6 L 16.6 19.6 Z"
    ),
    "gelato": (
        "O 8.6 8.6 3.9 | O 15.4 8.6 3.9 | O 12 5.4 3.7 | M 5.8 13.2 L 18.2 13.2 L 12 23 Z M 9 14.6 L 10.6 "
        "14.6 L 12.6 18 L 11.8 19.2 Z M 13.2 14.6 L 15 14.6 L 13.6 16.9 L 12.6 15.6 Z"
    ),
    "pizza": (
        "M 2.2 6.4 C 8 2.6 16 2.6 21.8 6.4 L 20.8 8.6 C 15.4 5.4 8.6 5.4 3.2 8.6 Z | M 3.9 10 C 9 7.1 15 "
        "7.1 20.1 10 L 12.6 22.2 C 12.3 22.7 11.7 22.7 11.4 22.2 Z O 9.2 11.8 1.6 O 14.6 12.2 1.6 O 11.9 "
        "16.8 1.4"
    ),
    "lotus": (
        "M 12 3.4 C 15.4 7.2 15.8 12 12 17.2 C 8.2 12 8.6 7.2 12 3.4 Z | M 5.8 6.6 C 7.8 7.4 8.6 8.4 8.5 10 "
        "C 8.3 13 9.2 15.4 10.8 17.8 C 6.4 16.6 4.4 12.4 5.8 6.6 Z | M 18.2 6.6 C 16.2 7.4 15.4 8.4 15.5 10 "
        "C 15.7 13 14.8 15.4 13.2 17.8 C 17.6 16.6 19.6 12.4 18.2 6.6 Z | M 1.4 11 C 3.4 10.9 4.4 11.6 4.8 "
        "12.6 C 5.4 15.2 6.8 17 9.2 18.6 C 5 19.2 2 16.2 1.4 11 Z | M 22.6 11 C 20.6 10.9 19.6 11.6 19.2 "
        "12.6 C 18.6 15.2 17.2 17 14.8 18.6 C 19 19.2 22 16.2 22.6 11 Z | M 5.4 20.2 C 9.8 21.2 14.2 21.2 "
        "18.6 20.2 C 15.4 22.8 8.6 22.8 5.4 20.2 Z"
    ),
    "book": (
        "M 1.6 5 C 5 3.6 9 4 11.4 5.8 L 11.4 20.4 C 9 18.6 5 18.2 1.6 19.4 Z M 3.6 8.6 C 5.8 8.1 7.8 8.3 "
        "9.6 9.1 L 9.6 10.5 C 7.8 9.7 5.8 9.5 3.6 10 Z M 3.6 12.2 C 5.8 11.7 7.8 11.9 9.6 12.7 L 9.6 14.1 C "
        "7.8 13.3 5.8 13.1 3.6 13.6 Z | M 22.4 5 C 19 3.6 15 4 12.6 5.8 L 12.6 20.4 C 15 18.6 19 18.2 22.4 "
        "19.4 Z M 20.4 8.6 C 18.2 8.1 16.2 8.3 14.4 9.1 L 14.4 10.5 C 16.2 9.7 18.2 9.5 20.4 10 Z M 20.4 "
        "12.2 C 18.2 11.7 16.2 11.9 14.4 12.7 L 14.4 14.1 C 16.2 13.3 18.2 13.1 20.4 13.6 Z"
    ),
    "flower": (
        "O 12 6 3.4 | O 17.7 10.1 3.4 | O 15.5 16.9 3.4 | O 8.5 16.9 3.4 | O 6.3 10.1 3.4 | O 12 12 1.9"
    ),
    "leaf": (
        "M 5.2 18.8 C 2.4 10.2 8.4 3.6 21 3 C 20.6 15.6 13.8 21.6 5.2 18.8 Z M 7.2 16 L 15.6 7.4 L 16.7 8.5 "
        "L 8.2 17 Z | M 2.4 20.6 L 5.4 17.4 L 6.6 18.6 L 3.6 21.8 Z"
    ),
    "beer": (
        "M 3.6 8.8 L 16 8.8 L 16 20.8 C 16 21.6 15.6 22 14.8 22 L 4.8 22 C 4 22 3.6 21.6 3.6 20.8 Z M 6.6 "
        "11.4 L 8.2 11.4 L 8.2 19.4 L 6.6 19.4 Z M 11.4 11.4 L 13 11.4 L 13 19.4 L 11.4 19.4 Z | M 15.6 10 "
        "L 18.4 10 C 20.6 10 21.8 11.2 21.8 13.2 L 21.8 16.4 C 21.8 18.4 20.6 19.6 18.4 19.6 L 15.6 19.6 L "
        "15.6 17.6 L 18.2 17.6 C 19.2 17.6 19.7 17.2 19.7 16.2 L 19.7 13.4 C 19.7 12.4 19.2 12 18.2 12 L "
        "15.6 12 Z | O 6 5.4 2.7 | O 10 4.5 3 | O 13.8 5.4 2.5 | M 3.6 5.4 L 16 5.4 L 16 7.6 L 3.6 7.6 Z"
    ),
    "paw": (
        "M 12 11.6 C 15 11.6 18.2 15 18.4 18.2 C 18.5 20.6 16.6 21.6 14.8 21 C 12.9 20.4 11.1 20.4 9.2 21 C "
        "7.4 21.6 5.5 20.6 5.6 18.2 C 5.8 15 9 11.6 12 11.6 Z | O 4.4 11.4 2.4 | O 8.8 6.2 2.7 | O 15.2 6.2 "
        "2.7 | O 19.6 11.4 2.4"
    ),
}


def svg_of(name: str) -> bytes:
    """A motif as a picture for browsers, black: a page lays it over a colour as a mask."""
    drawn = "".join(f'<path fill-rule="evenodd" d="{_as_svg(path)}"/>' for path in MOTIFS[name].split("|"))
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {GRID} {GRID}">{drawn}</svg>'.encode()


def outlines(name: str) -> Iterator[list[list[Point]]]:
    """Each path of a motif as its closed lines, on the grid."""
    for path in MOTIFS[name].split("|"):
        yield list(_lines(path))


def _as_svg(path: str) -> str:
    """With each circle as four curves."""
    parts = []
    for letter, numbers in _steps(path):
        parts.append(" ".join((letter, *(f"{number:g}" for number in numbers))))
    return " ".join(parts)


def _steps(path: str) -> Iterator[tuple[str, tuple[float, ...]]]:
    words = path.split()
    while words:
        letter = words.pop(0)
        count = {"M": 2, "L": 2, "C": 6, "Z": 0, "O": 3}[letter]
        numbers = tuple(map(float, words[:count]))
        del words[:count]
        if letter == "O":
            yield from _circle(*numbers)
        else:
            yield letter, numbers


def _circle(x: float, y: float, r: float) -> Iterator[tuple[str, tuple[float, ...]]]:
    k = r * _ROUND
    yield "M", (x - r, y)
    for ax, ay in (
        (0, -1),
        (1, 0),
        (0, 1),
        (-1, 0),
    ):  # each end of a quarter; it begins a quarter turn before
        fx, fy = ay, -ax
        end = (round(x + ax * r, 3), round(y + ay * r, 3))
        first = (round(x + fx * r + ax * k, 3), round(y + fy * r + ay * k, 3))
        second = (round(end[0] + fx * k, 3), round(end[1] + fy * k, 3))
        yield "C", (*first, *second, *end)
    yield "Z", ()


def _lines(path: str) -> Iterator[list[Point]]:
    line: list[Point] = []
    for letter, numbers in _steps(path):
        if letter == "Z":
            yield line
            line = []
        elif letter == "C":
            line += _curve(line[-1], *zip(numbers[::2], numbers[1::2], strict=True))
        else:
            line.append((numbers[0], numbers[1]))


def _curve(start: Point, one: Point, other: Point, end: Point) -> Iterator[Point]:
    for step in range(1, _STEPS + 1):
        t = step / _STEPS
        a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
        yield (
            a * start[0] + b * one[0] + c * other[0] + d * end[0],
            a * start[1] + b * one[1] + c * other[1] + d * end[1],
        )
