"""A certificate for other passes than those on phones is not stored without a word."""

from datetime import UTC, datetime, timedelta

import pytest

from chalicelib.domain.time.units import DAY_MS
from infra.credentials import check_same_passes
from infra.local.certificates import issue_authority, issue_pass_certificate
from tests.wallets.apple.test_identity import a_p12

NOW = datetime.now(UTC)
NOW_MS = int(NOW.timestamp() * 1000)


def a_secret(pass_type_id: str = "pass.cafe", team_id: str = "TEAM9", days_ago: int = 0) -> dict[str, str]:
    at = NOW - timedelta(days=days_ago)
    intermediate = issue_authority("Relations", issue_authority("Root", None, now=at), unit="G4", now=at)
    leaf = issue_pass_certificate(intermediate, pass_type_id=pass_type_id, team_id=team_id, now=at)
    return a_p12(leaf, [intermediate], b"secret")


@pytest.mark.parametrize("days_ago", [0, 340, 366, 1000], ids=["good", "near its end", "ended", "long ended"])
def test_one_for_another_pass_or_team_is_refused_also_once_the_old_one_has_ended(days_ago: int) -> None:
    held = a_secret(days_ago=days_ago)

    check_same_passes(held, a_secret(), now_ms=NOW_MS)
    with pytest.raises(ValueError, match=r"Pass Type ID pass\.cafe, this one has pass\.bar: .* --replace"):
        check_same_passes(held, a_secret("pass.bar"), now_ms=NOW_MS)
    with pytest.raises(ValueError, match="team TEAM9, this one has TEAM1"):
        check_same_passes(held, a_secret(team_id="TEAM1"), now_ms=NOW_MS + DAY_MS)


def test_the_first_one_and_one_after_nonsense_are_taken() -> None:
    check_same_passes(None, a_secret(), now_ms=NOW_MS)
    check_same_passes({"p12_base64": "bm9uc2Vuc2U=", "p12_password": ""}, a_secret(), now_ms=NOW_MS)
