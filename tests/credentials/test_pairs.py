"""Names and values of files that are no Python, with the place of every value."""

from __future__ import annotations

import pytest

from fumehood.credentials.files import Form
from fumehood.credentials.pairs import pairs
from fumehood.launch.document import Document


@pytest.mark.parametrize(
    ("form", "text", "expected"),
    [
        (Form.DOTENV, "A=1\nexport B='two 2'\n", [("A", "1", "A"), ("B", "two 2", "B")]),
        (
            Form.INI,
            "[mail]\nuser = shop # his own\npassword: 'x9'\nkey = a#b;c\n",
            [
                ("user", "shop", "mail.user"),
                ("password", "x9", "mail.password"),
                ("key", "a#b;c", "mail.key"),
            ],
        ),
        (Form.TOML, '[a]\nb = "x"\nc = ["d", {e = "f"}]\n', [("b", "x", "a.b"), ("e", "f", "a.c.e")]),
        (Form.JSON, '{"a": {"b": "x"}, "c": null}', [("b", "x", "a.b")]),
        (Form.YAML, "a:\n  b: x\n---\nc: y\n", [("b", "x", "a.b"), ("c", "y", "c")]),
        (Form.YAML, "environment:\n  - A=1\n  - B\n", [("A", "1", "environment.A")]),
        (
            Form.YAML,
            "env:\n  - name: A\n    value: x\n",
            [("A", "x", "env.A"), ("name", "A", "env.name"), ("value", "x", "env.value")],
        ),
        (Form.YAML, "a: !vault x\n", []),
        (
            Form.DOCKERFILE,
            "FROM x\nENV A=1 B='2'\nENV C 3\nARG D\nARG E=5\n",
            [("A", "1", "A"), ("B", "2", "B"), ("C", "3", "C"), ("E", "5", "E")],
        ),
        (Form.SHELL, 'export A="one1"\nB=$C\n', [("A", "one1", "A")]),
        (
            Form.SHELL,
            "# A=one1\nrun -e B=two2 --env=C=three --d=four5\n",
            [("B", "two2", "B"), ("C", "three", "C")],
        ),
        (Form.COMMANDS, "web: A=one1 run\n#B=two2\nC := three\n", [("A", "one1", "A"), ("C", "three", "C")]),
        (Form.INI, "[a]\nenv = B=two2\n", [("env", "B=two2", "a.env"), ("B", "two2", "a.B")]),
        (
            Form.YAML,
            "command:\n  - --env=A=1\n  - run -e B=two2\n",
            [("A", "1", "command.A"), ("B", "two2", "command.B")],
        ),
        (Form.JSON, "{", []),
        (Form.PLAIN, "a = b", []),
    ],
)
def test_pairs(form: Form, text: str, expected: list[tuple[str, str, str]]) -> None:
    document = Document("file", text)
    found = pairs(form, document)
    assert [(one.name, one.value, one.scope) for one in found] == expected
    for one in found:
        at = one.location
        assert document.lines[at.line - 1][at.column - 1 : at.end_column - 1] == one.value
