"""A mail address that was written when it belonged to one merchant only is still that person's."""

from dataclasses import replace
from typing import Any

from chalicelib.aws.people.directory import DirectoryTable
from chalicelib.aws.people.items import staff_item
from chalicelib.aws.people.keys import email_key
from chalicelib.aws.table.items import wire
from chalicelib.domain.people.audit import AuditLine
from tests.support.fakes import MERCHANT, NOON_MS
from tests.support.people import a_person


def test_an_address_of_before_is_taken_at_its_merchant_alone(dynamodb: Any, table_name: str) -> None:
    directory = DirectoryTable(dynamodb, table_name, lambda: NOON_MS / 1000)
    ana = a_person("ana")
    holder = {"merchant_id": wire(MERCHANT), "staff_id": wire("ana")}
    dynamodb.put_item(TableName=table_name, Item=staff_item(ana))
    dynamodb.put_item(TableName=table_name, Item={**email_key(ana.email), **holder})
    line = AuditLine(MERCHANT, NOON_MS, "staff:olga", "staff.invite", "anna")

    assert directory.staff_by_email(ana.email) == (ana,)
    assert not directory.add_staff(replace(ana, id="anna"), line)
    elsewhere = replace(ana, id="anna", merchant_id="m-2")
    assert directory.add_staff(elsewhere, replace(line, merchant_id="m-2"))
    assert directory.staff_by_email(ana.email) == (ana, elsewhere)
