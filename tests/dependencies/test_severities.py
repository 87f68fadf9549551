"""How severe an advisory is, as the database says, and what is known where it says nothing."""

from __future__ import annotations

from fumehood.dependencies.advisory import Advisory
from fumehood.dependencies.severities import Records, rated
from tests.dependencies.osv import osv, record

KNOWN = {
    ("werkzeug", "2.0.0"): [record("GHSA-2g68-c3qc-8985", "CVE-2024-34069", "3.0.3", "werkzeug", "HIGH")]
}


def test_github_s_word() -> None:
    with osv(KNOWN) as address:
        severity = Records(f"{address}/query").severity
        assert rated(Advisory(("CVE-2024-34069", "GHSA-2g68-c3qc-8985")), severity).severity == "high"
        assert rated(Advisory(("GHSA-xxxx-xxxx-xxxx",)), severity).severity == ""
        assert rated(Advisory(("PYSEC-2024-1",)), severity).severity == ""


def test_nobody_answers() -> None:
    assert Records("http://127.0.0.1:9/v1/query").severity("GHSA-2g68-c3qc-8985") == ""


def test_time_is_up() -> None:
    with osv(KNOWN) as address:
        assert Records(f"{address}/query", patience=-1).severity("GHSA-2g68-c3qc-8985") == ""
