"""Where in commands client data does harm."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals


@pytest.mark.parametrize(
    "line",
    [
        'os.system("ls " + x)  # !',
        "os.system(f\"ls '{shlex.quote(x)}'\")  # !",
        'os.system("ls " + shlex.quote(x))',
        'os.system(shlex.quote(x) + " --version")  # !',
        'os.system("sh -c " + shlex.quote("ls " + x))  # !',
        'os.system("sh -c " + shlex.quote("ls " + shlex.quote(x)))',
        "subprocess.run([x], shell=True)  # !",
        'subprocess.run(["ls", x], shell=True)',
        'subprocess.run(["ls", x])',
        'subprocess.run(("/opt/" + x, "-v"))  # !',
        'subprocess.run(x + " -v")  # !',
        'subprocess.run("ls " + x)',
        'subprocess.run(["ls"], executable=x)  # !',
        'subprocess.run("ls " + x, shell=bool(os.environ.get("SHELL")))  # !',
        'subprocess.Popen("ls " + x, -1, None, None, None, None, None, True, True)  # !',
        'subprocess.run(["ssh", "host", "ls", shlex.quote(x)])',
        'subprocess.run(["ssh", "host", "ls", x])  # !',
        'subprocess.run(["git", "fetch", x])  # !',
        'subprocess.run(["git", "fetch", "origin/" + x])',
        'subprocess.run(["python", x])  # !',
        'subprocess.run(["python", "tool.py", x])',
        'pexpect.spawn("ssh host " + x)  # !',
        'pexpect.spawn("ls " + x)',
        "pexpect.spawn(x)  # !",
    ],
)
def test_form(line: str) -> None:
    assert_arrivals(f"import os, pexpect, shlex, subprocess\n{line}")
