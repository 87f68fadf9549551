"""Dotenv files."""

import io
import time

import pytest
from dotenv import dotenv_values

from fumehood.launch.deployment import Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.dotenv import read_dotenv
from tests.command_lines import word

FILE = """\
# the shop

A=1
export B = two words # not this
C='single ${A}'
D="first
second"
E=${A}-${B}
F=${GONE:-default}
G=
H
I="a\\nb"
not a variable
J=${J}x
"""


def test_values_are_those_of_python_dotenv() -> None:
    found = read_dotenv(Document(".env", FILE), {"J": word("j")})
    expected = dotenv_values(stream=io.StringIO(FILE))
    assert {name: value.text for name, value in found.items()} == {
        name: value for name, value in expected.items() if value is not None
    } | {"J": "jx"}


def test_each_has_its_place() -> None:
    found = read_dotenv(Document(".env", FILE), {})
    assert [(name, word.location.line) for name, word in found.items()] == [
        ("A", 3), ("B", 4), ("C", 5), ("D", 6), ("E", 8), ("F", 9), ("G", 10), ("I", 12), ("J", 14),
    ]  # fmt: skip


def test_what_nobody_sets_is_missing() -> None:
    found = read_dotenv(Document(".env", "A=${X}/${Y}\nB=${A}${}\n"), {"Y": word("y")})
    assert [(one.text, one.missing) for one in found.values()] == [("${X}/y", ("X",)), ("${X}/y", ("X",))]


def test_the_file_comes_before_the_environment() -> None:
    found = read_dotenv(Document(".env", "A=1\nB=${A}\n"), {"A": word("2")})
    assert found["B"].text == "1"


@pytest.mark.parametrize(
    "text",
    [
        "A=xxxxxxxxxx\n"
        + "".join(f"A{n}=${{A{n - 1}}}${{A{n - 1}}}\n" for n in range(1, 60)).replace("{A0}", "{A}"),
        "A=" + "x" * 15_000 + "\n" + "".join(f"B{n}=${{A}}\n" for n in range(1_000)),
        "A=b" + " " * 500_000 + "c\n",
    ],
)
def test_what_is_made_to_be_large(text: str) -> None:
    begin = time.process_time()
    with pytest.raises(Unreadable):
        read_dotenv(Document(".env", text), {})
    assert time.process_time() - begin < 20  # a guard against hanging, no measurement
