"""A cell that a spreadsheet would run is a text in every file of ours, whoever wrote what is in it."""

import csv
import io
import re

import pytest

from chalicelib.entrypoints.http.spreadsheets import csv_lines

RUN = (
    "=1+1",
    "+373 69 123456",
    "-2",
    "@SUM(A1)",
    "\t=1",
    "  =1",
    "＝1",
    "＋1",
    "－1",
    "＠A1",
)


@pytest.mark.parametrize("cell", RUN)
def test_a_text_that_would_run_is_marked_as_a_text(cell: str) -> None:
    ((read,),) = csv.reader(io.StringIO(csv_lines([[cell]]), newline=""))

    assert read == f"'{cell}"


@pytest.mark.parametrize(
    ("cell", "as_text"),
    [
        ("Ana;=cmd|'/C calc'!A0", "Ana;'=cmd|'/C calc'!A0"),
        ("a; =1;+2", "a; '=1;'+2"),
        ("Ana\n=1+1", "Ana\n'=1+1"),
        ("\r=1", "'\r'=1"),
        ("\n=1", "'\n'=1"),
    ],
)
def test_where_semicolons_part_cells_no_piece_of_a_text_runs(cell: str, as_text: str) -> None:
    line = csv_lines([["CARD-1", cell, "ana@mail.example"]])

    ((_, read, _),) = csv.reader(io.StringIO(line, newline=""))
    assert read == as_text
    for piece in re.split(r"[;\r\n]", line):  # as a spreadsheet of such a country cuts it
        assert not piece.lstrip().startswith(("=", "+", "-", "@"))


@pytest.mark.parametrize(
    "cell", ["Ana", "a=b", "7/9", "3-4", "", "ana@mail.example", '"quoted"', "a\nb", "a;b", "a; 7-9"]
)
def test_any_other_text_comes_back_as_it_was(cell: str) -> None:
    ((read, _),) = csv.reader(io.StringIO(csv_lines([[cell, 1]]), newline=""))

    assert read == cell


def test_numbers_stay_numbers() -> None:
    assert csv_lines([[-2, 0.5]]) == "-2,0.5\r\n"
