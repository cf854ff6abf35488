"""One stack brought to a template by a change set, on AWS and on the local AWS alike."""

import os
import re
from collections.abc import Mapping
from typing import Any

from botocore.exceptions import ClientError, WaiterError


class NotDeployed(Exception):
    """The template was refused, or the stack did not get there; the text says why."""


def apply(
    cloudformation: Any,
    stack: str,
    template_url: str,
    parameters: Mapping[str, str],
    waits: Mapping[str, int],
) -> bool:
    """Whether anything changed. Parameters that are not given stay as they are."""
    before = described(cloudformation, stack)
    name = f"deploy-{os.urandom(6).hex()}"
    cloudformation.create_change_set(
        StackName=stack,
        ChangeSetName=name,
        ChangeSetType="UPDATE" if before else "CREATE",
        TemplateURL=template_url,
        Parameters=[
            *({"ParameterKey": key, "ParameterValue": value} for key, value in parameters.items()),
            *_kept(before, parameters),
        ],
        Capabilities=["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"],
    )
    if not _has_changes(cloudformation, stack, name, waits):
        return False
    cloudformation.execute_change_set(StackName=stack, ChangeSetName=name)
    _wait(cloudformation, stack, waits, updating=before is not None)
    return True


def described(cloudformation: Any, stack: str) -> dict[str, Any] | None:
    """The stack; None when there is none, or nothing of it yet."""
    try:
        found: dict[str, Any] = cloudformation.describe_stacks(StackName=stack)["Stacks"][0]
    except ClientError as error:
        if "does not exist" in str(error):
            return None
        raise
    return None if found["StackStatus"] == "REVIEW_IN_PROGRESS" else found


def _kept(before: dict[str, Any] | None, given: Mapping[str, str]) -> list[dict[str, Any]]:
    known = [each["ParameterKey"] for each in before.get("Parameters", [])] if before else []
    return [{"ParameterKey": key, "UsePreviousValue": True} for key in known if key not in given]


def _has_changes(cloudformation: Any, stack: str, name: str, waits: Mapping[str, int]) -> bool:
    waiter = cloudformation.get_waiter("change_set_create_complete")
    try:
        waiter.wait(StackName=stack, ChangeSetName=name, WaiterConfig=waits)
    except WaiterError as error:
        reason = str(error.last_response.get("StatusReason", error))
        if re.search(r"didn't contain changes|No updates are to be performed", reason):
            return False
        raise NotDeployed(f"The template was refused: {reason}") from error
    return True


def _wait(cloudformation: Any, stack: str, waits: Mapping[str, int], *, updating: bool) -> None:
    waiter = cloudformation.get_waiter("stack_update_complete" if updating else "stack_create_complete")
    try:
        waiter.wait(StackName=stack, WaiterConfig=waits)
    except WaiterError as error:
        events = cloudformation.describe_stack_events(StackName=stack)["StackEvents"]
        reasons = [
            f"{event['LogicalResourceId']}: {event['ResourceStatusReason']}"
            for event in events
            if "FAILED" in event["ResourceStatus"] and "ResourceStatusReason" in event
        ]
        raise NotDeployed("The stack was not deployed.\n" + "\n".join(reasons or [str(error)])) from error
