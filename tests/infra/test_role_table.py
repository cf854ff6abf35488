"""The table of roles in the documents is that of the code."""

from typing import get_args

from chalicelib.domain.people.authority import Action
from infra.role_table import BEGIN, END, MEANS, PAGE, table, with_table


def test_the_documents_table_of_roles_is_the_codes() -> None:
    page = PAGE.read_text()

    assert page.count(BEGIN) == page.count(END) == 1
    assert with_table(page) == page, "python -m infra.role_table"


def test_each_action_has_a_line() -> None:
    assert set(MEANS) == set(get_args(Action))
    assert table().count("\n") == len(MEANS) + 2
