"""A deployed stack: what it is made of, by the names of the template."""

import os
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import boto3

from chalicelib.aws.campaign.campaigns import CampaignsTable
from chalicelib.aws.merchant.openings import OpeningsTable
from chalicelib.aws.people.addresses import AddressesTable
from chalicelib.aws.people.directory import DirectoryTable
from chalicelib.aws.table.pauses import PausesTable
from chalicelib.aws.table.table import Table
from chalicelib.domain.people.audit import NO_FACTS, AuditCode, AuditLine, Facts
from chalicelib.mail import SesMail
from chalicelib.service.people.owners import OPERATOR

DEPLOYMENT = "-"
"""Whose list of changes has what the operator did to all merchants: no merchant can be called so."""


def _client(service: str) -> Any:
    sdk: Any = boto3  # its stubs know literal names only
    return sdk.client(service)


@dataclass(frozen=True)
class Deployed:
    """`client` makes the SDK's clients; credentials and region are boto3's."""

    name: str
    client: Callable[[str], Any] = _client

    @cached_property
    def outputs(self) -> Mapping[str, str]:
        stack = self.client("cloudformation").describe_stacks(StackName=self.name)["Stacks"][0]
        return {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}

    @cached_property
    def parameters(self) -> Mapping[str, str]:
        stack = self.client("cloudformation").describe_stacks(StackName=self.name)["Stacks"][0]
        return {each["ParameterKey"]: each["ParameterValue"] for each in stack["Parameters"]}

    @cached_property
    def resources(self) -> Mapping[str, tuple[str, str]]:
        """Type and physical id of each, by its name in the template."""
        pages = self.client("cloudformation").get_paginator("list_stack_resources")
        return {
            each["LogicalResourceId"]: (each["ResourceType"], each["PhysicalResourceId"])
            for page in pages.paginate(StackName=self.name)
            for each in page["StackResourceSummaries"]
        }

    def of_type(self, type_: str) -> dict[str, str]:
        return {name: id_ for name, (kind, id_) in sorted(self.resources.items()) if kind == type_}

    @property
    def table_name(self) -> str:
        return os.environ.get("CARNET_TABLE") or self.outputs["TableName"]

    def store(self) -> Table:
        return Table(self.client("dynamodb"), self.table_name, time.time)

    def people(self) -> DirectoryTable:
        return DirectoryTable(self.client("dynamodb"), self.table_name, time.time)

    def addresses(self) -> AddressesTable:
        return AddressesTable(self.client("dynamodb"), self.table_name, time.time)

    def openings(self) -> OpeningsTable:
        return OpeningsTable(self.client("dynamodb"), self.table_name, time.time)

    def mail(self) -> SesMail:
        return SesMail(self.client("sesv2"), self.parameters["MailFrom"], f"{self.name}-mail")

    def campaigns(self) -> CampaignsTable:
        return CampaignsTable(self.client("dynamodb"), self.table_name, time.time)

    def pauses(self) -> PausesTable:
        return PausesTable(self.client("dynamodb"), self.table_name, time.time)

    def note(self, what: AuditCode, whom: str, merchant_id: str = "", facts: Facts = NO_FACTS) -> None:
        """A line of the audit list: the merchant's, or the deployment's own."""
        self.people().note(AuditLine(merchant_id or DEPLOYMENT, now_ms(), OPERATOR, what, whom, facts))


def now_ms() -> int:
    return time.time_ns() // 1_000_000
