"""A TrueType font, as much of it as printing needs: which glyph a letter is, how wide, and its outline.

The two fonts beside this file are Inter (SIL Open Font License), cut to Latin and Cyrillic letters and
to what stands between them; `python -m infra.fonts` says how.
"""

import struct
from functools import cache, cached_property
from pathlib import Path

FOLDER = Path(__file__).parent
Point = tuple[float, float]
Curve = list[tuple[Point, bool]]
"""Points of one contour; whether each lies on it."""


class Font:
    def __init__(self, data: bytes) -> None:
        self.data = data
        count = struct.unpack(">H", data[4:6])[0]
        records = (struct.unpack(">4sLLL", data[12 + 16 * n : 28 + 16 * n]) for n in range(count))
        self._tables = {tag.decode(): data[at : at + length] for tag, _, at, length in records}
        head, hhea = self._tables["head"], self._tables["hhea"]
        self.units: int = struct.unpack(">H", head[18:20])[0]
        self.box: tuple[int, ...] = struct.unpack(">4h", head[36:44])
        self.ascent, self.descent = struct.unpack(">2h", hhea[4:8])
        self._wide = struct.unpack(">H", hhea[34:36])[0]
        self._long = struct.unpack(">h", head[50:52])[0] == 1

    @cached_property
    def glyphs(self) -> dict[str, int]:
        """By letter the number of its glyph (a subtable of format 4: the basic plane)."""
        table = self._tables["cmap"]
        count = struct.unpack(">H", table[2:4])[0]
        offsets = (struct.unpack(">HHL", table[4 + 8 * n : 12 + 8 * n])[2] for n in range(count))
        start = next(each for each in offsets if struct.unpack(">H", table[each : each + 2])[0] == 4)
        segments = struct.unpack(">H", table[start + 6 : start + 8])[0] // 2
        at = start + 14
        ends, starts, deltas, ranges = (
            struct.unpack(f">{segments}H", table[begin : begin + 2 * segments])
            for begin in (at, at + 2 * segments + 2, at + 4 * segments + 2, at + 6 * segments + 2)
        )
        found = {}
        for n, (first, last) in enumerate(zip(starts, ends, strict=True)):
            for code in range(first, min(last, 0xFFFE) + 1):
                glyph = code
                if ranges[n]:
                    place = at + 6 * segments + 2 + 2 * n + ranges[n] + 2 * (code - first)
                    glyph = struct.unpack(">H", table[place : place + 2])[0]
                if glyph:
                    found[chr(code)] = (glyph + deltas[n]) % 65536
        return found

    def width(self, glyph: int) -> float:
        """In parts of the font's size."""
        at = 4 * min(glyph, self._wide - 1)
        wide: int = struct.unpack(">H", self._tables["hmtx"][at : at + 2])[0]
        return wide / self.units

    def width_of(self, text: str) -> float:
        return sum(self.width(self.glyphs.get(letter, 0)) for letter in text)

    def lacks(self, text: str) -> str:
        """The letters of `text` that it has not."""
        return "".join(dict.fromkeys(letter for letter in text if letter not in self.glyphs))

    def outline(self, glyph: int) -> list[Curve]:
        """The contours, in the font's units; of a glyph put together from others, theirs."""
        begin, end = self._place(glyph), self._place(glyph + 1)
        data = self._tables["glyf"][begin:end]
        if not data:
            return []
        contours = struct.unpack(">h", data[:2])[0]
        return _simple(data, contours) if contours >= 0 else self._composed(data)

    def _composed(self, data: bytes) -> list[Curve]:
        found: list[Curve] = []
        at, more = 10, True
        while more:
            flags, glyph = struct.unpack(">HH", data[at : at + 4])
            wide = bool(flags & 1)
            dx, dy = struct.unpack(">2h" if wide else ">2b", data[at + 4 : at + (8 if wide else 6)])
            at += (8 if wide else 6) + (2 if flags & 8 else 4 if flags & 64 else 8 if flags & 128 else 0)
            found += [[((x + dx, y + dy), on) for (x, y), on in curve] for curve in self.outline(glyph)]
            more = bool(flags & 32)
        return found

    def _place(self, glyph: int) -> int:
        size = 4 if self._long else 2
        place: int = struct.unpack(
            ">L" if self._long else ">H", self._tables["loca"][size * glyph : size * glyph + size]
        )[0]
        return place if self._long else 2 * place


def _simple(data: bytes, contours: int) -> list[Curve]:
    ends = struct.unpack(f">{contours}H", data[10 : 10 + 2 * contours])
    at = 10 + 2 * contours
    at += 2 + struct.unpack(">H", data[at : at + 2])[0]
    flags: list[int] = []
    while len(flags) <= ends[-1]:
        flag, at = data[at], at + 1
        flags.append(flag)
        if flag & 8:
            flags += [flag] * data[at]
            at += 1
    xs, at = _deltas(data, at, flags, 2, 16)
    ys, _ = _deltas(data, at, flags, 4, 32)
    points = [((x, y), bool(flag & 1)) for x, y, flag in zip(xs, ys, flags, strict=True)]
    return [points[begin : end + 1] for begin, end in zip((0, *(e + 1 for e in ends)), ends, strict=False)]


def _deltas(data: bytes, at: int, flags: list[int], short: int, same: int) -> tuple[list[float], int]:
    """Coordinates, each told as the step from the one before."""
    value = 0.0
    found: list[float] = []
    for flag in flags:
        if flag & short:
            value += data[at] if flag & same else -data[at]
            at += 1
        elif not flag & same:
            value += struct.unpack(">h", data[at : at + 2])[0]
            at += 2
        found.append(value)
    return found, at


@cache
def regular() -> Font:
    return Font((FOLDER / "inter-regular.ttf").read_bytes())


@cache
def bold() -> Font:
    return Font((FOLDER / "inter-bold.ttf").read_bytes())
