"""Our own signature of a request is the SDK's, byte for byte."""

from typing import Any

import pytest
from botocore.auth import S3SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from chalicelib.aws.signed import signed_get

AT_S = 1_772_000_000.0
AT = "20260225T061320Z"
HOST, PATH = "s3.eu-west-1.amazonaws.com", "/carnet-pictures/drawn/0a1b2c3d4e5f"


@pytest.mark.parametrize("token", [None, "of/a+role=="])
def test_a_request_is_signed_as_the_sdk_signs_it(token: str | None) -> None:
    credentials = Credentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", token)
    ours = signed_get(credentials.get_frozen_credentials(), "s3", "eu-west-1", HOST, PATH, AT_S)

    sdk: Any = S3SigV4Auth(credentials, "s3", "eu-west-1")
    request = AWSRequest("GET", f"https://{HOST}{PATH}")
    request.context["timestamp"] = AT
    sdk._modify_request_before_signing(request)
    named = sdk.string_to_sign(request, sdk.canonical_request(request))
    sdk._inject_signature_to_request(request, sdk.signature(named, request))

    theirs = {name.lower(): value for name, value in request.headers.items()}
    assert {name.lower(): value for name, value in ours.items() if name != "host"} == theirs
