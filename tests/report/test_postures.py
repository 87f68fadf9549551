"""The forms in which configurations are printed."""

from __future__ import annotations

import json

from fumehood.report.launches import Manner
from fumehood.report.postures import render_postures_as
from tests.report.postures_sample import NOTIFICATIONS, POSTURES


def test_forms() -> None:
    assert render_postures_as("text", POSTURES, NOTIFICATIONS, Manner()).startswith("app  shop/web.py:4")
    assert json.loads(render_postures_as("json", POSTURES, NOTIFICATIONS, Manner()))["schema"] == 1
