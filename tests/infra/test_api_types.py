"""The types of browser code say what the API's structs and operations say."""

import re

from app import app
from infra.api_types.routes import routes
from infra.api_types.shapes import rooms


def test_a_field_that_an_answer_may_leave_out_may_lack_and_no_other() -> None:
    card = _interface("card", "CardView")

    assert "  refused?: RefusalView | null;" in card
    assert "  expires_at: string | null;" in card


def test_a_body_may_leave_out_what_has_a_default() -> None:
    assert "  outlet?: string | null;" in _interface("people", "SignInBody")
    assert "  email: string;" in _interface("people", "SignInBody")


def test_a_part_of_an_answer_is_whole_though_a_body_may_leave_it_out() -> None:
    assert "  zone: string;" in _interface("campaign", "WhenBody")


def test_a_number_is_no_condition_whatever_it_is_called() -> None:
    assert "  audience: number;" in _interface("audience", "ReachView")
    assert '  audience: import("../console/audience/types.js").Condition;' in _interface(
        "campaign", "CampaignView"
    )


def test_a_programme_of_any_type_has_the_same_numbers() -> None:
    assert "  earn: Earning;" in _interface("programme", "TillProgrammeView")
    assert "  per_visit: number;" in _interface("programme", "Earning")


def test_every_operation_is_answered_and_the_more_particular_path_stands_first() -> None:
    paths = re.findall(r"extends `([A-Z]+ /[^`?]+)", routes().partition("BodyOf")[0])

    wanted = {
        f"{operation.method.upper()} {re.sub(r'{.+?}', '${string}', operation.path)}"
        for operation in app.operations
    }
    assert wanted <= set(paths)
    for at, path in enumerate(paths):
        general = re.compile(re.escape(path).replace(re.escape("${string}"), ".+"))
        assert not [later for later in paths[at + 1 :] if general.fullmatch(later) and later != path]


def _interface(room: str, name: str) -> list[str]:
    text = rooms()[room]
    return text.partition(f"export interface {name} {{\n")[2].partition("\n}")[0].split("\n")
