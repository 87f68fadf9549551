"""Calls replaced by safer ones, where the name that is called is bound once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from fumehood.findings.finding import Fix
from fumehood.flow.values import Site
from fumehood.rules.call_edits import not_for_security, safe_yaml, secure_random
from tests.edited import applied, call_in, parsed


@pytest.mark.parametrize(
    ("edit", "code", "expected"),
    [
        (secure_random, "import random\nx = random.choice(a)", "secrets.choice(a)"),
        (secure_random, "import random\nx = random.gauss(1, 2)", None),
        (secure_random, "random = f\nx = random.choice(a)", None),
        (safe_yaml, "import yaml\nx = yaml.load(a)", "yaml.safe_load(a)"),
        (safe_yaml, "import yaml as y\nx = y.load(a, Loader=y.Loader)", "y.SafeLoader"),
        (safe_yaml, "x = yaml.load(a)", None),
        (not_for_security, "import hashlib\nx = hashlib.md5(a)", "hashlib.md5(a, usedforsecurity=False)"),
    ],
)
def test_calls(edit: Callable[[Site], Fix | None], code: str, expected: str | None) -> None:
    module = parsed(code)
    fixed = applied(edit(Site(module, call_in(module))), code)
    assert (fixed is not None and expected is not None and expected in fixed) or fixed is expected
