"""Many calls in one request at the local Google: a status each, in no order, and each counts."""

import json
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any

from tests.infra.google.issuer import CARD, CLASS, Issuer


def batch(issuer: Issuer, *calls: tuple[str, str, Any]) -> dict[str, tuple[int, Any]]:
    """Status and body by the number of the call."""
    parts = [
        f"--b1\r\nContent-Type: application/http\r\nContent-ID: <{n}>\r\n\r\n"
        f"{method} /walletobjects/v1/{path}\r\n"
        f"Content-Type: application/json\r\n\r\n{'' if body is None else json.dumps(body)}\r\n"
        for n, (method, path, body) in enumerate(calls)
    ]
    answer = issuer.google.http.request(
        "POST",
        f"{issuer.google.url}/batch",
        body=("".join(parts) + "--b1--").encode(),
        headers={**issuer.headers, "content-type": "multipart/mixed; boundary=b1"},
    )
    assert answer.status == 200, answer.data
    head = f"Content-Type: {answer.headers['content-type']}\r\n\r\n".encode()
    read = BytesParser(policy=HTTP).parsebytes(head + answer.data)
    found = {}
    for part in read.iter_parts():
        line, _, rest = part.get_content().partition(b"\r\n")
        number = part["Content-ID"].strip("<>").removeprefix("response-")
        found[number] = (int(line.split()[1]), json.loads(rest.partition(b"\r\n\r\n")[2]))
    return found


def test_each_call_has_its_own_status_under_one_that_says_all_is_well(issuer: Issuer) -> None:
    issuer.insert_both()

    found = batch(
        issuer,
        ("PATCH", f"loyaltyObject/{CARD}", {"state": "EXPIRED"}),
        ("GET", f"loyaltyClass/{CLASS}", None),
        ("GET", f"loyaltyClass/{CLASS}-not", None),
        ("PATCH", f"loyaltyObject/{CARD}", {"colour": "red"}),
        ("DELETE", f"loyaltyObject/{CARD}", None),
        ("POST", "giftCardClass", {}),
    )

    assert [found[str(n)][0] for n in range(6)] == [200, 200, 404, 400, 400, 404]
    assert found["0"][1]["state"] == "EXPIRED"
    assert found["3"][1]["error"]["code"] == 400


def test_the_order_is_not_promised_and_every_call_counts_towards_the_twenty_a_second(issuer: Issuer) -> None:
    issuer.insert_both()

    found = batch(issuer, *[("GET", f"loyaltyClass/{CLASS}", None)] * 45)

    statuses = [status for status, _ in found.values()]
    assert sorted(set(statuses)) == [200, 429]
    assert statuses.count(200) <= 25
    assert list(found) != [str(n) for n in range(45)]


def test_what_is_no_batch_is_refused(issuer: Issuer) -> None:
    def status(headers: dict[str, str]) -> int:
        url = f"{issuer.google.url}/batch"
        return issuer.google.http.request("POST", url, body=b"{}", headers=headers).status

    assert status({**issuer.headers, "content-type": "application/json"}) == 400
    assert status({"content-type": "multipart/mixed; boundary=b1"}) == 401
