"""What the words of a command make run."""

from __future__ import annotations

import shlex

import pytest

from fumehood.flow.decided import string
from fumehood.flow.values import Alternatives, Constant, Value
from fumehood.framework.outside.programs import is_fed, told


def words(line: str) -> list[Value]:
    return [Constant(word) for word in shlex.split(line)]


def run_by(line: str) -> list[str]:
    """What is run, as `role: words`."""
    return [
        f"{role}: {' '.join(string(one) or '' for one in pieces)}"
        for role, pieces in told(words(line))
        if pieces
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("ls -l x", ["program: ls"]),
        ("sh -c 'ls x' y", ["program: sh", "shell: ls x"]),
        ("/bin/bash -lc 'ls x'", ["program: /bin/bash", "shell: ls x"]),
        ("bash -e script.sh x", ["program: bash", "script: script.sh"]),
        ("cmd.exe /c dir", ["program: cmd.exe", "shell: dir"]),
        ("powershell -Command Get-Item", ["program: powershell", "shell: Get-Item"]),
        ("python3.12 -c 'print(1)' x", ["program: python3.12", "code: print(1)"]),
        ("python tool.py x", ["program: python", "script: tool.py"]),
        ("node -r ./a -e 'x()'", ["program: node", "code: x()"]),
        ("awk -F : '{print $1}' file", ["program: awk", "code: {print $1}"]),
        ("sudo -u www ls x", ["program: sudo", "program: ls"]),
        ("sudo -- bash -c x", ["program: sudo", "program: bash", "shell: x"]),
        ("env -u A B=c ls", ["program: env", "program: ls"]),
        ("timeout -k 5 10 ping x", ["program: timeout", "program: ping"]),
        ("ssh -p 22 host ls x", ["program: ssh", "option: -p 22 host ls x", "shell: ls x"]),
        ("su www -c 'ls x'", ["program: su", "shell: ls x"]),
        ("xargs -n 1 rm", ["program: xargs", "program: rm"]),
        ("docker exec -it -u root db sh -c x", ["program: docker", "program: sh", "shell: x"]),
        ("docker run --rm -e A=b image ls", ["program: docker", "program: ls"]),
        ("kubectl exec pod -c app -- sh -c x", ["program: kubectl", "program: sh", "shell: x"]),
        ("docker ps", ["program: docker"]),
        ("git -C /srv clone url work", ["program: git", "option: url work"]),
        ("git clone -- url", ["program: git"]),
        ("git log url", ["program: git"]),
        ("tar xf name -- other", ["program: tar", "option: xf name"]),
        ("watch -n 1 df x", ["program: watch", "shell: df x"]),
    ],
)
def test_told(line: str, expected: list[str]) -> None:
    assert run_by(line) == expected


def test_no_words() -> None:
    assert list(told([])) == []


def test_one_of_two_shells() -> None:
    either = Alternatives((Constant("cmd.exe"), Constant("sh")))
    option = Alternatives((Constant("/c"), Constant("-c")))
    found = [role for role, pieces in told([either, option, Constant("ls")]) if pieces]
    assert found == ["program", "shell", "shell"]


@pytest.mark.parametrize(
    ("line", "fed"),
    [
        ("bash", True),
        ("/bin/sh -e", True),
        ("bash -s x", True),
        ("python3 -", True),
        ("sudo -u www bash", True),
        ("ssh host", True),
        ("ssh host wc", False),
        ("bash script.sh", False),
        ("sh -c wc", False),
        ("wc -l", False),
        ("", False),
    ],
)
def test_is_fed(line: str, fed: bool) -> None:
    assert is_fed(words(line)) is fed
