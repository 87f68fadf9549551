"""Switches that are turned off where they are written."""

from __future__ import annotations

import ast

import pytest

from fumehood.flow.values import Constant, Site
from fumehood.rules.setting_edits import debug_off
from tests.edited import applied, parsed


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("app.debug = True", "app.debug = False"),
        ("app.config['DEBUG'] = True", "app.config['DEBUG'] = False"),
        ("app.config.update(DEBUG=True)", "app.config.update(DEBUG=False)"),
        ("class Config:\n    DEBUG = True", "class Config:\n    DEBUG = False"),
        ("class DevelopmentConfig:\n    DEBUG = True", None),
    ],
)
def test_debug(code: str, expected: str | None) -> None:
    module = parsed(code)
    nodes = (node for node in ast.walk(module.tree) if isinstance(node, ast.Constant) and node.value is True)
    site = Site(module, next(nodes))
    assert applied(debug_off(Constant(True, site), site), code) == expected
