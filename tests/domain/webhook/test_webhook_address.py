"""Which URLs may be called, and which addresses a name may lead to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.webhook.address import check_url, is_here, is_public

LOCAL = ["http://127.0.0.1:9/hook", "http://localhost:8080/", "http://localhost"]


@pytest.mark.parametrize(
    "url",
    [
        "https://pos.example.com/carnet",
        "https://pos.example.com",
        "https://pos.example.com:8443/a/b?c=d&e=%20",
        "https://POS.example.com.:443/",
        "https://xn--caf-dma.example/hook",
        "https://93.184.216.34/hook",
        "https://my_shop.example.com/hook",
    ],
)
def test_a_public_https_address_is_taken(url: str) -> None:
    assert check_url(url, local=False) == url


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("", "webhook_url_wrong"),
        ("pos.example.com", "webhook_url_wrong"),
        ("http://pos.example.com/", "webhook_url_wrong"),
        ("ftp://pos.example.com/", "webhook_url_wrong"),
        ("file:///etc/passwd", "webhook_url_wrong"),
        ("https:///path", "webhook_url_wrong"),
        ("https://pos.example.com/#part", "webhook_url_wrong"),
        ("https://pos.example.com/a b", "webhook_url_wrong"),
        ("https://pos.example.com/\n", "webhook_url_wrong"),
        ("https://pos.example.com\\@inside/", "webhook_url_wrong"),
        ("https://café.example/", "webhook_url_wrong"),
        ("https://pos..example.com/", "webhook_url_wrong"),
        ("https://-pos.example.com/", "webhook_url_wrong"),
        ("https://[::1]/", "webhook_url_wrong"),
        ("https://[2606:2800::1]/", "webhook_url_wrong"),
        ("https://[bad/", "webhook_url_wrong"),
        ("https://pos.example.com:port/", "webhook_url_wrong"),
        ("https://pos.example.com:99999/", "webhook_url_wrong"),
        ("https://" + "a" * 64 + ".example.com/", "webhook_url_wrong"),
        ("https://pos.example.com/" + "a" * 500, "webhook_url_wrong"),
        ("https://user:secret@pos.example.com/", "webhook_url_credentials"),
        ("https://user@pos.example.com/", "webhook_url_credentials"),
        ("https://@pos.example.com/", "webhook_url_credentials"),
        ("https://pos.example.com:22/", "webhook_port"),
        ("https://pos.example.com:25/", "webhook_port"),
        ("https://pos.example.com:0/", "webhook_port"),
        ("https://127.0.0.1/", "webhook_url_inside"),
        ("https://10.0.0.1/", "webhook_url_inside"),
        ("https://169.254.169.254/latest/meta-data/", "webhook_url_inside"),
        ("https://2130706433/", "webhook_url_inside"),
        ("https://0x7f000001/", "webhook_url_inside"),
        ("https://0x7f.0.0.1/", "webhook_url_inside"),
        ("https://127.1/", "webhook_url_inside"),
        ("https://0177.0.0.1/", "webhook_url_inside"),
        ("https://localhost/", "webhook_url_inside"),
        ("https://LOCALHOST./", "webhook_url_inside"),
        ("https://printer.local/", "webhook_url_inside"),
        ("https://metadata.google.internal/", "webhook_url_inside"),
        ("https://intranet/", "webhook_url_inside"),
        *((url, "webhook_url_wrong") for url in LOCAL),
    ],
)
def test_any_other_is_refused_with_its_reason(url: str, code: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_url(url, local=False)
    assert (refused.value.code, refused.value.field) == (code, "url")


@given(st.text() | st.text().map("https://{}".format))
def test_no_text_is_anything_but_taken_or_refused(url: str) -> None:
    try:
        assert check_url(url, local=False) == url
    except InvalidInput as refused:
        assert refused.field == "url"  # noqa: PT017  # either is right


@pytest.mark.parametrize("url", LOCAL)
def test_a_local_run_may_call_its_own_machine_and_no_other(url: str) -> None:
    assert check_url(url, local=True) == url
    for other in ("http://10.0.0.1/", "http://pos.example.com/", "http://169.254.169.254/"):
        with pytest.raises(InvalidInput):
            check_url(other, local=True)


@pytest.mark.parametrize("address", ["93.184.216.34", "8.8.8.8", "2606:2800:220:1:248:1893:25c8:1946"])
def test_the_internets_addresses_are_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.255.255.254", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "100.64.0.1",
        "169.254.169.254", "192.0.2.1", "198.18.0.1", "203.0.113.7", "224.0.0.1", "224.1.2.3", "240.0.0.1",
        "255.255.255.255", "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd00:ec2::254", "ff02::1",
        "ff0e::1", "::ffff:127.0.0.1", "::ffff:169.254.169.254", "::ffff:8.8.8.8", "::127.0.0.1",
        "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "2002:7f00:1::", "2002:a9fe:a9fe::1",
        "2001::1", "2001:db8::1", "2001:0:7f00:1::", "", "example.com", "1", "127.1", "0x7f.1",
    ],
)  # fmt: skip
def test_every_other_address_is_not(address: str) -> None:
    assert not is_public(address)


def test_this_machines_own_addresses_are_known() -> None:
    assert is_here("127.0.0.1")
    assert is_here("::1")
    assert not is_here("10.0.0.1")
    assert not is_here("nonsense")
