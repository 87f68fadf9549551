"""Where the line of an import goes, and what names mean."""

from __future__ import annotations

import ast

import pytest

from fumehood.findings.finding import Fix
from fumehood.project.module import Module
from fumehood.rules.import_edits import beside, meaning, standard
from tests.edited import applied

USE = "\n\ndef f():\n    use()\n"


def parsed(text: str) -> tuple[Module, ast.Call]:
    module = Module("app.py", text, ast.parse(text))
    calls = [node for node in ast.walk(module.tree) if isinstance(node, ast.Call)]
    return module, max(calls, key=lambda one: one.lineno)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("import os", "import hmac\nimport os"),
        ("import abc\nimport os", "import abc\nimport hmac\nimport os"),
        ("import abc  # first", "import abc  # first\nimport hmac"),
        ("import abc, os", "import abc, os\nimport hmac"),
        ("from os import path", "import hmac\nfrom os import path"),
        ("from os import (\n    path,\n)\nimport abc", "from os import (\n    path,\n)\nimport abc\nimport hmac"),
        ("import flask", "import hmac\n\nimport flask"),
        ("import flask\n\nimport abc", "import flask\n\nimport abc\nimport hmac"),
        ("# why\nfrom . import x", "# why\nimport hmac\n\nfrom . import x"),
        ('"""Doc."""\nimport flask', '"""Doc."""\nimport hmac\n\nimport flask'),
        ("from __future__ import annotations\n\nimport flask",
         "from __future__ import annotations\n\nimport hmac\n\nimport flask"),
        ("from __future__ import annotations", "from __future__ import annotations\n\nimport hmac"),
        ('"""Doc."""', '"""Doc."""\n\nimport hmac'),
        ("__version__ = '1'\n\nimport abc", "__version__ = '1'\n\nimport abc\nimport hmac"),
        ("import hmac", "import hmac"),
        ("import hmac as h", "import hmac as h"),
        ("if True:\n    import abc", "import hmac\n\nif True:\n    import abc"),
        ("import abc; x = 1", None),
        ("from shop import hmac", None),
        ("import abc\nhmac = 1", None),
        ("import abc\ndef g(hmac): ...", None),
    ],
)  # fmt: skip
def test_an_import_of_the_standard_library(head: str, expected: str | None) -> None:
    module, use = parsed(head + USE)
    found = standard(module, "hmac", use)
    text = applied(Fix("", found[1]), module.text) if found else None
    assert text == (None if expected is None else expected + USE)
    ast.parse(text or "")


def test_a_use_above_all_imports_gets_none() -> None:
    module, use = parsed("use()\nimport os\n")
    assert standard(module, "hmac", use) is None


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("from yaml import load", "from yaml import load, safe_load"),
        (
            "from yaml import (\n    load as x, dump,\n)",
            "from yaml import (\n    load as x, dump, safe_load,\n)",
        ),
        ("from yaml import load, safe_load", "from yaml import load, safe_load"),
        ("from yaml import load, dump as safe_load", None),
        ("import yaml", None),
    ],
)
def test_a_name_beside_another(head: str, expected: str | None) -> None:
    name = "x" if " as x" in head else "load"
    module, use = parsed(f"{head}\n{name}()\n")
    edits = beside(module, use.func, "safe_load")
    assert (None if edits is None else applied(Fix("", edits), module.text)) == (
        None if expected is None else f"{expected}\n{name}()\n"
    )


@pytest.mark.parametrize(
    ("head", "name", "expected"),
    [
        ("import yaml", "yaml.load", "yaml.load"),
        ("import yaml as y", "y.load", "yaml.load"),
        ("import os.path", "os.path.join", "os.path.join"),
        ("from yaml import load as l", "l", "yaml.load"),
        ("from .yaml import load", "load", ""),
        ("def g():\n    import yaml", "yaml.load", "yaml.load"),
        ("import yaml\ndef g(yaml): ...", "yaml.load", None),
        ("try:\n    import yaml\nexcept ImportError:\n    yaml = None", "yaml.load", None),
        ("try:\n    pass\nexcept OSError as yaml:\n    pass", "yaml.load", None),
        ("from yaml import *", "load", None),
        ("import yaml", "yaml().load", None),
    ],
)
def test_what_a_name_means(head: str, name: str, expected: str | None) -> None:
    module, use = parsed(f"{head}\n{name}()\n")
    assert (meaning(module, use.func) or None) == (expected or None)
