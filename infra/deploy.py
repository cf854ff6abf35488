"""Deploy Carnet, or bring it to this checkout: README's step 4, which can be run again.

    python -m infra.deploy BaseUrl=https://cards.example.com DomainName=cards.example.com \\
        CertificateArn=arn:aws:acm:… AlarmEmail=you@example.com

`make deploy` runs it. It looks first whether it can succeed: quotas, secrets, interpreter. NAME=VALUE is a
parameter of the template; those that are not given stay as they are. Credentials and region are boto3's.
"""

import argparse
import hashlib
import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

import boto3
from botocore.exceptions import ClientError

from infra import change_set
from infra.night.alarm_mail import unheard
from infra.package import Package, package, refuse_other_runtime

PATIENT = {"Delay": 10, "MaxAttempts": 360}  # an hour: a domain or an index takes a while
CONCURRENCY_LEAST = 1000
SECRETS = {"tokens": "3", "browser": "3", "apple": "1", "google": "2"}
POLICY = {  # a table that is replaced starts empty
    "Statement": [
        {"Effect": "Allow", "Action": "Update:*", "Principal": "*", "Resource": "*"},
        {
            "Effect": "Deny",
            "Action": ["Update:Replace", "Update:Delete"],
            "Principal": "*",
            "Resource": "LogicalResourceId/Table",
        },
    ]
}
SHUT = ("BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets")
Client = Callable[[str], Any]


def missing(client: Client, prefix: str, concurrency: int, *, browsers: str = "on") -> Iterator[str]:
    """What has to be done first, each a sentence with its command."""
    if concurrency < CONCURRENCY_LEAST:
        yield (
            f"This account runs {concurrency} functions at once; {CONCURRENCY_LEAST} are needed, or "
            "a campaign stops the tills. Ask for more: aws service-quotas request-service-quota-increase "
            f"--service-code lambda --quota-code L-B99A9384 --desired-value {CONCURRENCY_LEAST}"
        )
    secrets = client("secretsmanager")
    for name, step in SECRETS.items():
        if name == "browser" and browsers == "off":
            continue
        try:
            secrets.describe_secret(SecretId=f"{prefix}/{name}")
        except secrets.exceptions.ResourceNotFoundException:
            yield f"There is no secret {prefix}/{name}: README, step {step}, infra.credentials {name}."


def upload(client: Client, bucket: str, region: str, packaged: Package) -> str:
    """The template's address, behind the zip that it names; the bucket is made once, private."""
    s3 = client("s3")
    try:
        s3.head_bucket(Bucket=bucket)
    except ClientError:
        where = {} if region == "us-east-1" else {"LocationConstraint": region}
        s3.create_bucket(Bucket=bucket, **({"CreateBucketConfiguration": where} if where else {}))
        s3.put_public_access_block(Bucket=bucket, PublicAccessBlockConfiguration=dict.fromkeys(SHUT, True))
    code = packaged.zip.read_bytes()
    name = f"{hashlib.sha256(code).hexdigest()}.zip"
    s3.put_object(Bucket=bucket, Key=name, Body=code)
    text = packaged.template.read_text()
    local = f"CodeUri: ./{packaged.zip.name}"
    if local not in text:
        raise change_set.NotDeployed("Chalice names the zip otherwise now.")
    template = text.replace(local, f"CodeUri: s3://{bucket}/{name}").encode()
    key = f"{hashlib.sha256(template).hexdigest()}.yaml"
    s3.put_object(Bucket=bucket, Key=key, Body=template)
    return f"{s3.meta.endpoint_url}/{bucket}/{key}"


def deploy(
    client: Client, stack: str, bucket: str, region: str, packaged: Package, parameters: dict[str, str]
) -> bool:
    """Whether anything changed. The table is kept from being replaced, the stack from being deleted."""
    cloudformation = client("cloudformation")
    url = upload(client, bucket, region, packaged)
    changed = change_set.apply(cloudformation, stack, url, parameters, PATIENT)
    cloudformation.set_stack_policy(StackName=stack, StackPolicyBody=json.dumps(POLICY))
    cloudformation.update_termination_protection(StackName=stack, EnableTerminationProtection=True)
    return changed


def left_to_do(client: Client, stack: str) -> Iterator[str]:
    """What nobody but a person can do."""
    there = change_set.described(client("cloudformation"), stack)
    assert there is not None
    outputs = {each["OutputKey"]: each["OutputValue"] for each in there.get("Outputs", [])}
    if "DomainTarget" in outputs:
        yield f"Point the domain at {outputs['DomainTarget']}, if it is not."
    topic = client("cloudformation").describe_stack_resource(StackName=stack, LogicalResourceId="Alarms")
    arn = topic["StackResourceDetail"]["PhysicalResourceId"]
    yield from (said for _, said in unheard(client("sns"), arn))


def main(arguments: list[str], client: Client | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--stack", default="carnet")
    parser.add_argument("--prefix", default="carnet", help="of the secrets")
    parser.add_argument(
        "--bucket", default="", help="for the package; one of the account's own when not given"
    )
    parser.add_argument("--anyway", action="store_true", help="also when something is missing")
    parser.add_argument("parameters", nargs="*", metavar="NAME=VALUE")
    asked = parser.parse_args(arguments)
    wrong = [each for each in asked.parameters if "=" not in each]
    if wrong:
        parser.error(f"write NAME=VALUE, not {wrong[0]}")
    make = client or _client
    refuse_other_runtime()
    account, region = make("sts").get_caller_identity()["Account"], make("s3").meta.region_name
    concurrency = make("lambda").get_account_settings()["AccountLimit"]["ConcurrentExecutions"]
    given = dict(each.split("=", 1) for each in asked.parameters)
    there = change_set.described(make("cloudformation"), asked.stack) or {}
    before = {each["ParameterKey"]: each["ParameterValue"] for each in there.get("Parameters", [])}
    browsers = {**before, **given}.get("Browsers", "on")
    first = list(missing(make, asked.prefix, concurrency, browsers=browsers))
    for each in first:
        print(each, file=sys.stderr)
    if first and not asked.anyway:
        print("Nothing was deployed. --anyway deploys all the same.", file=sys.stderr)
        return 1
    parameters = {"SecretsPrefix": asked.prefix, "ConcurrencyWarn": str(max(1, concurrency * 4 // 5))}
    parameters |= given
    bucket = asked.bucket or f"carnet-packages-{account}-{region}"
    try:
        changed = deploy(make, asked.stack, bucket, region, package(stage="prod"), parameters)
    except change_set.NotDeployed as error:
        print(error, file=sys.stderr)
        return 1
    print(
        f"{asked.stack} is deployed." if changed else f"{asked.stack} is as this checkout has it: no changes."
    )
    for each in left_to_do(make, asked.stack):
        print(each)
    return 0


def _client(service: str) -> Any:
    sdk: Any = boto3  # its stubs know literal names only
    return sdk.client(service)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
