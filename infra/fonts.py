"""Cut Inter to the letters that we write: two weights for what is printed, one variable font for the pages.

    python -m infra.fonts print Inter_400Regular.ttf chalicelib/entrypoints/pages/print/inter-regular.ttf
    python -m infra.fonts pages InterVariable.woff2 chalicelib/web/kit

Run by hand when a letter lacks, with `fonttools`, `brotli` and `skia-pathops` installed beside; what it makes
is committed. Where the fonts come from: for print the npm package `@expo-google-fonts/inter`, release 0.4.2,
for the pages `inter-ui`, release 4.1.1.
"""

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

Ranges = tuple[tuple[int, int], ...]

# Latin and Cyrillic as Europe writes them; what stands between letters; signs of money.
LATIN: Ranges = (
    (0x20, 0x7E), (0xA0, 0x17F), (0x18F, 0x18F), (0x218, 0x21B), (0x259, 0x259), (0x2C6, 0x2DC),
    (0x1E9E, 0x1E9E), (0x2010, 0x2015), (0x2018, 0x2022), (0x2026, 0x2026), (0x202F, 0x2030),
    (0x2039, 0x203A), (0x20A0, 0x20BF), (0x2116, 0x2116), (0x2122, 0x2122), (0x2212, 0x2212),
)  # fmt: skip
CYRILLIC: Ranges = ((0x400, 0x45F), (0x490, 0x493))
# What our pages draw of arrows and comparisons.
SIGNS: Ranges = ((0x2190, 0x2193), (0x2248, 0x2248), (0x2264, 0x2265))
PAGES = {"inter-latin": LATIN + SIGNS, "inter-cyrillic": CYRILLIC}

LEFT_OUT = ["STAT", "meta", "DSIG", "gasp"]
OF_NO_USE_IN_PRINT = [*LEFT_OUT, "GSUB", "GPOS", "GDEF", "HVAR", "gvar"]
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "tnum"]
WEIGHTS = (400, 700)


def for_print(source: Path, target: Path) -> None:
    """Its outlines without overlaps, and nothing that a line of plain text does not need."""
    overlaps = import_module("fontTools.ttLib.removeOverlaps")
    options = _options(layout_features=[], drop_tables=OF_NO_USE_IN_PRINT)
    font = _cut(source, LATIN + CYRILLIC, options)
    overlaps.removeOverlaps(font)
    _save(font, target, options)


def for_pages(source: Path, folder: Path) -> None:
    """A file for each script, so that a page fetches those that it shows; every weight from plain to bold."""
    instancer = import_module("fontTools.varLib.instancer")
    for name, letters in PAGES.items():
        options = _options(layout_features=FEATURES, drop_tables=LEFT_OUT, flavor="woff2")
        font = _cut(source, letters, options)
        font = instancer.instantiateVariableFont(font, {"opsz": 14, "wght": WEIGHTS})
        _save(font, folder / f"{name}.woff2", options)


def _options(**settings: Any) -> Any:
    subset = import_module("fontTools.subset")
    return subset.Options(hinting=False, notdef_outline=True, **settings)


def _cut(source: Path, letters: Ranges, options: Any) -> Any:
    subset = import_module("fontTools.subset")
    font = subset.load_font(str(source), options)
    cut = subset.Subsetter(options)
    cut.populate(unicodes=[code for first, last in letters for code in range(first, last + 1)])
    cut.subset(font)
    return font


def _save(font: Any, target: Path, options: Any) -> None:
    font["head"].modified = font["head"].created  # the same font is the same bytes
    font.recalcTimestamp = False
    import_module("fontTools.subset").save_font(font, str(target), options)
    print(f"{target}: {target.stat().st_size} bytes")


if __name__ == "__main__":
    {"print": for_print, "pages": for_pages}[sys.argv[1]](*map(Path, sys.argv[2:4]))
