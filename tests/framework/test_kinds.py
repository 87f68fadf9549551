"""Which values are Flask apps."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.flow.values import UNKNOWN, External, Instance, Value
from fumehood.framework.kinds import is_app
from tests.support import assert_findings


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, False),
        (UNKNOWN, False),
        (External("flask.Flask"), False),
        (Instance(None, External("flask.Flask")), True),
        (Instance(None, External("flask.app.Flask")), True),
        (Instance(None, External("apiflask.APIFlask")), True),
        (Instance(None, External("quart.Quart")), False),
    ],
)
def test_by_class(value: Value | None, expected: bool) -> None:
    assert is_app(value) is expected


def test_an_object_with_a_configuration_is_one() -> None:
    made = Instance(None, External("company.App"))
    made.slots["config"] = UNKNOWN
    assert is_app(made)


def test_a_subclass_of_the_workspace_is_one(tmp_path: Path) -> None:
    files = {
        "own.py": "from flask import Flask\nclass Own(Flask):\n    pass\n",
        "main.py": "from own import Own\n"
        "\n"
        "if __name__ == '__main__':\n"
        "    Own('x').run(debug=True)  # finding: debug-enabled\n",
    }
    assert_findings(tmp_path, files, "launch")
