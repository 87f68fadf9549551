"""Which form of the launches is printed."""

from __future__ import annotations

import pytest

from fumehood.report.launches import Manner, render_launches_as
from tests.report.launches_sample import LAUNCHES, NOTIFICATIONS


@pytest.mark.parametrize(
    ("form", "start"), [("text", "Deployed\n"), ("mermaid", "flowchart LR\n"), ("json", '{\n  "schema": 1,')]
)
def test_each_form(form: str, start: str) -> None:
    assert render_launches_as(form, LAUNCHES, NOTIFICATIONS, Manner()).startswith(start)
