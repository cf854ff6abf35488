"""A page of PDF (ISO 32000-1) as we need it: shapes, embedded fonts, a code. Lengths are millimetres from
the top left. The same page is the same bytes.
"""

import zlib
from collections.abc import Iterable
from dataclasses import dataclass

from chalicelib.entrypoints.pages.print.font import Font

POINTS = 72 / 25.4
ROUND = 0.5523  # how far a curve's handles are from its ends, of a quarter of a circle


@dataclass(frozen=True, slots=True)
class Raster:
    """A picture's pixels, row by row: three bytes of colour each, and one of how much it covers."""

    width: int
    height: int
    rgb: bytes
    alpha: bytes


class Page:
    def __init__(self, width: float, height: float) -> None:
        self.width, self.height = width, height
        self._said: list[str] = []
        self._fonts: dict[str, Font] = {}
        self._used: dict[str, dict[int, str]] = {}
        self._pictures: list[Raster] = []

    def fill(self, colour: str) -> None:
        self._said.append(f"{_rgb(colour)} rg")

    def box(self, x: float, y: float, width: float, height: float, radius: float = 0) -> None:
        """A filled rectangle, its corners round by `radius`."""
        left, top, right, bottom = x, y, x + width, y + height
        if not radius:
            self._said.append(f"{self._at(left, bottom)} {_n(width * POINTS)} {_n(height * POINTS)} re f")
            return
        r, k = radius, radius * (1 - ROUND)
        corners = (
            ((left + r, top), (left + k, top), (left, top + k), (left, top + r)),
            ((left, bottom - r), (left, bottom - k), (left + k, bottom), (left + r, bottom)),
            ((right - r, bottom), (right - k, bottom), (right, bottom - k), (right, bottom - r)),
            ((right, top + r), (right, top + k), (right - k, top), (right - r, top)),
        )
        path = [f"{self._at(*corners[0][0])} m"]
        for begin, one, two, end in corners:
            path += [f"{self._at(*begin)} l", f"{self._at(*one)} {self._at(*two)} {self._at(*end)} c"]
        self._said.append(" ".join([*path, "h f"]))

    def code(self, rows: Iterable[Iterable[int]], x: float, y: float, size: float) -> None:
        """A QR code, its dark modules joined along each row, so that no printer leaves a gap."""
        lines = [list(row) for row in rows]
        module = size / len(lines)
        for n, row in enumerate(lines):
            begin = 0
            while begin < len(row):
                end = begin
                while end < len(row) and row[end]:
                    end += 1
                if end > begin:
                    self.box(x + begin * module, y + n * module, (end - begin) * module, module)
                begin = max(end, begin + 1)

    def text(self, font: Font, name: str, size: float, x: float, y: float, text: str) -> None:
        """One line, its foot at `y`; `size` in millimetres."""
        self._fonts[name] = font
        glyphs = [font.glyphs.get(letter, 0) for letter in text]
        self._used.setdefault(name, {}).update(zip(glyphs, text, strict=True))
        codes = "".join(f"{glyph:04X}" for glyph in glyphs)
        self._said.append(f"BT /{name} {_n(size * POINTS)} Tf {self._at(x, y)} Td <{codes}> Tj ET")

    def picture(self, raster: "Raster", x: float, y: float, width: float, height: float) -> None:
        self._pictures.append(raster)
        size = f"{_n(width * POINTS)} 0 0 {_n(height * POINTS)}"
        self._said.append(f"q {size} {self._at(x, y + height)} cm /P{len(self._pictures)} Do Q")

    def written(self, title: str, language: str) -> bytes:
        objects: list[bytes] = [b"", b"", b"", b""]  # what others refer to comes first
        fonts = []
        for name, font in sorted(self._fonts.items()):
            objects += _font_objects(name, font, self._used[name], len(objects) + 1)
            fonts.append(f"/{name} {len(objects)} 0 R")
        pictures = []
        for n, raster in enumerate(self._pictures, 1):
            objects += _picture_objects(raster, len(objects) + 1)
            pictures.append(f"/P{n} {len(objects)} 0 R")
        size = f"0 0 {_n(self.width * POINTS)} {_n(self.height * POINTS)}"
        objects[0] = (
            f"<< /Type /Catalog /Pages 2 0 R /Lang ({language}) "
            "/ViewerPreferences << /DisplayDocTitle true /PrintScaling /None >> >>"
        ).encode()
        objects[1] = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
        objects[2] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [{size}] /Contents 4 0 R "
            f"/Resources << /Font << {' '.join(fonts)} >> /XObject << {' '.join(pictures)} >> >> >>"
        ).encode()
        objects[3] = _stream("\n".join(self._said).encode())
        objects.append(f"<< /Title {_text(title)} /Producer (Carnet) >>".encode())
        return _file(objects)

    def _at(self, x: float, y: float) -> str:
        return f"{_n(x * POINTS)} {_n((self.height - y) * POINTS)}"


def _font_objects(name: str, font: Font, used: dict[int, str], first: int) -> list[bytes]:
    """The font's file, what it is, how wide its letters are, which they are; at last the font by name."""
    whole = 1000 / font.units
    box = " ".join(str(round(each * whole)) for each in font.box)
    widths = " ".join(f"{glyph} [{round(font.width(glyph) * 1000)}]" for glyph in sorted(used))
    letters = "\n".join(
        f"<{glyph:04X}> <{letter.encode('utf-16-be').hex()}>" for glyph, letter in sorted(used.items())
    )
    base = f"CARNET+{name}"
    mapped = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /C def /CMapType 2 def\n"
        "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        f"{len(used)} beginbfchar\n{letters}\nendbfchar\nendcmap end end"
    )
    described = (
        f"<< /Type /FontDescriptor /FontName /{base} /Flags 4 /FontBBox [{box}] /ItalicAngle 0 "
        f"/Ascent {round(font.ascent * whole)} /Descent {round(font.descent * whole)} /CapHeight 727 "
        f"/StemV 90 /FontFile2 {first} 0 R >>"
    )
    inner = (
        f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{base} /CIDToGIDMap /Identity /DW 600 "
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
        f"/FontDescriptor {first + 1} 0 R /W [{widths}] >>"
    )
    outer = (
        f"<< /Type /Font /Subtype /Type0 /BaseFont /{base} /Encoding /Identity-H "
        f"/DescendantFonts [{first + 2} 0 R] /ToUnicode {first + 3} 0 R >>"
    )
    return [
        _stream(font.data, f"/Length1 {len(font.data)} "),
        described.encode(),
        inner.encode(),
        _stream(mapped.encode()),
        outer.encode(),
    ]


def _picture_objects(raster: Raster, first: int) -> list[bytes]:
    head = (
        f"/Type /XObject /Subtype /Image /Width {raster.width} /Height {raster.height} /BitsPerComponent 8 "
    )
    return [
        _stream(raster.alpha, f"{head}/ColorSpace /DeviceGray "),
        _stream(raster.rgb, f"{head}/ColorSpace /DeviceRGB /SMask {first} 0 R "),
    ]


def _file(objects: list[bytes]) -> bytes:
    """The objects with the table of where they are; the last is what the file says of itself."""
    out, places = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), []
    for number, held in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, held)
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    begin = len(out)
    out += (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
        f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R >>\n"
        f"startxref\n{begin}\n%%EOF\n"
    ).encode()
    return bytes(out)


def _stream(data: bytes, more: str = "") -> bytes:
    packed = zlib.compress(data, 9)
    head = f"<< {more}/Length {len(packed)} /Filter /FlateDecode >>\nstream\n".encode()
    return head + packed + b"\nendstream"


def _text(text: str) -> str:
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


def _rgb(colour: str) -> str:
    return " ".join(_n(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))


def _n(number: float) -> str:
    return f"{number:.3f}".rstrip("0").rstrip(".")
