"""`shlex` on client data."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals


@pytest.mark.parametrize(
    "line",
    [
        'subprocess.run(shlex.split("ls -l " + x))',
        "subprocess.run(shlex.split(x))  # !",
        "subprocess.run(shlex.split(f\"sh -c {shlex.quote('ls')} {x}\"))",
        'subprocess.run(shlex.split(f"sh -c {shlex.quote(x)}"))  # !',
        'subprocess.run(f"ls {x}".split())',
        "subprocess.run(x.split())  # !",
        'os.system(shlex.join(["ls", x]))',
        'os.system(shlex.join([x, "-l"]))  # !',
        "os.system(shlex.join(x.split()))  # !",
        'os.system("ls " + shlex.quote(x) + shlex.quote("a b"))',
    ],
)
def test_words(line: str) -> None:
    assert_arrivals(f"import os, shlex, subprocess\n{line}")
