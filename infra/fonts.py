"""Cut a font to the letters that the launch kit prints with, its outlines without overlaps.

    python -m infra.fonts Inter_400Regular.ttf chalicelib/entrypoints/pages/print/inter-regular.ttf

Run by hand when a letter lacks, with `fonttools` and `skia-pathops` installed beside; what it makes is
committed. The fonts that are there come from the npm package `@expo-google-fonts/inter`, release 0.4.2.
"""

import sys
from importlib import import_module
from pathlib import Path

# Latin and Cyrillic as Europe writes them; what stands between letters; signs of money.
LETTERS = (
    (0x20, 0x7E), (0xA0, 0x17F), (0x18F, 0x18F), (0x218, 0x21B), (0x259, 0x259), (0x2C6, 0x2DC),
    (0x400, 0x45F),
    (0x490, 0x493), (0x1E9E, 0x1E9E), (0x2010, 0x2015), (0x2018, 0x2022), (0x2026, 0x2026), (0x202F, 0x2030),
    (0x2039, 0x203A), (0x20A0, 0x20BF), (0x2116, 0x2116), (0x2122, 0x2122), (0x2212, 0x2212),
)  # fmt: skip
LEFT_OUT = ["GSUB", "GPOS", "GDEF", "STAT", "HVAR", "gvar", "meta", "DSIG", "gasp"]


def main(source: Path, target: Path) -> None:
    subset = import_module("fontTools.subset")
    overlaps = import_module("fontTools.ttLib.removeOverlaps")
    options = subset.Options(hinting=False, layout_features=[], drop_tables=LEFT_OUT, notdef_outline=True)
    font = subset.load_font(str(source), options)
    cut = subset.Subsetter(options)
    cut.populate(unicodes=[code for first, last in LETTERS for code in range(first, last + 1)])
    cut.subset(font)
    overlaps.removeOverlaps(font)
    font["head"].modified = font["head"].created  # the same font is the same bytes
    font.recalcTimestamp = False
    subset.save_font(font, str(target), options)
    print(f"{target}: {target.stat().st_size} bytes")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
