"""pip-audit itself, asked about packages of a database on this machine, and all that may go wrong with it."""

from __future__ import annotations

import sys

import pytest

from fumehood.dependencies.advisory import Advisory
from fumehood.dependencies.audit import Auditor
from fumehood.dependencies.pin import Pin
from fumehood.dependencies.program import AuditTrouble, Program
from fumehood.findings.finding import Location
from tests.dependencies.osv import osv, record

PLACE = Location("requirements.txt", 1, 1, 1, 2)
OLD = record("GHSA-2g68-c3qc-8985", "CVE-2024-34069", "3.0.3", "werkzeug")


def test_versions_are_matched() -> None:
    pins = [Pin("werkzeug", "2.0.0", PLACE), Pin("werkzeug", "3.0.6", PLACE), Pin("click", None, PLACE)]
    with osv({("werkzeug", "2.0.0"): [OLD]}) as address:
        found = Auditor(f"{address}/query").audit(pins)
    assert found == {
        ("werkzeug", "2.0.0"): (Advisory(("CVE-2024-34069", "GHSA-2g68-c3qc-8985"), ("3.0.3",)),)
    }


def test_nothing_exact_asks_nobody() -> None:
    assert Auditor(program=Program(("/does/not/exist",))).audit([Pin("flask", None, PLACE)]) == {}


@pytest.mark.parametrize(
    ("program", "said"),
    [
        ("import time; time.sleep(60)", "did not answer within"),
        ("raise SystemExit('no network')", "failed: no network"),
        ("print('{')", "not understood"),
        ("print('[1]')", "not understood"),
        ('print(\'{"dependencies": [{"name": 1, "vulns": [3]}]}\')', "not understood"),
    ],
)
def test_trouble_is_said_in_words(program: str, said: str) -> None:
    auditor = Auditor(program=Program((sys.executable, "-c", program)), patience=1.5)
    with pytest.raises(AuditTrouble, match=said):
        auditor.audit([Pin("flask", "3.0.0", PLACE)])


def test_a_program_that_is_not_there() -> None:
    with pytest.raises(AuditTrouble, match="cannot be started"):
        Auditor(program=Program(("/does/not/exist",))).audit([Pin("flask", "3.0.0", PLACE)])
