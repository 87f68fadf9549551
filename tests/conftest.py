"""What holds for every test: under CI nothing is skipped, neither a test nor a file of them."""

from __future__ import annotations

import os
import signal
from collections.abc import Generator

import pytest

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # So a shell starts what runs in its background, and what is started here would inherit it.
    signal.signal(signal.SIGINT, signal.default_int_handler)

# Tests of the built image need root, buildah and a network namespace: .ci/image makes all that, then runs them.
collect_ignore = [] if "FUMEHOOD_IMAGE" in os.environ else ["image"]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    _refuse(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    _refuse(report)
    return report


def _refuse(report: pytest.TestReport | pytest.CollectReport) -> None:
    if os.environ.get("CI") and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, although CI has to have everything: {report.longrepr}"
