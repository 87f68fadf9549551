"""Entries of options by which nothing is verified."""

from __future__ import annotations

import pytest

from fumehood.flow.values import Constant, Dictionary, External, Unknown, Value
from fumehood.rules.tls_settings import no_certificate, no_certificate_at_all, switched_off


def options(**entries: Value) -> Dictionary:
    found = Dictionary(None)
    found.slots.update(entries)
    return found


NO = External("ssl.CERT_NONE")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (options(cert_reqs=NO), ["cert_reqs"]),
        (
            options(ssl=options(check_hostname=Constant(False), verify_mode=NO)),
            ["check_hostname", "verify_mode"],
        ),
        (options(cert_reqs=External("ssl.CERT_REQUIRED")), []),
        (options(ca_certs=Constant("/etc/ca.pem")), []),
        (options(verify=Unknown("$VERIFY")), []),
        (NO, []),
    ],
)
def test_switched_off(value: Value, expected: list[str]) -> None:
    assert list(switched_off(value)) == expected


def test_what_is_inside_of_itself() -> None:
    value = options(verify=Constant(False))
    value.slots["again"] = value
    assert set(switched_off(value)) == {"verify"}


def test_none() -> None:
    assert no_certificate_at_all(Constant(None))
    assert not no_certificate(Constant(None))
