"""Which tests are decided, and how."""

from __future__ import annotations

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.launch import Word
from fumehood.launch.process import Files
from fumehood.launch.shell import conditions
from fumehood.launch.shell.scope import Budget, Scope, Value

PLACE = Location("a.sh", 1, 1, 1, 2)
KNOWN = {"$A": "1", "$B": "text", "$E": "", '"$B"': "text"}
"""What words stand for; any other that begins with a dollar is not known."""


def outcome(text: str) -> bool | None:
    """The outcome of the words of a test, in a workspace that has `there` and lacks `gone`."""

    def evaluate(word: str) -> Value:
        if word.startswith("$default"):
            return Value(("1",), PLACE, assumed=True)
        if word not in KNOWN and "$" in word:
            return Value.unknown(word, PLACE)
        return Value((KNOWN.get(word, word),), PLACE)

    def exists(_option: str, path: str) -> bool | None:
        return {"there": True, "gone": False}.get(path)

    return conditions.tested(text.split(), evaluate, exists)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$A = 1", True),
        ("$A == 2", False),
        ("$A != 2", True),
        ("$B = t*", True),
        ('$B = "$B"', True),
        ("$other = 1", None),
        ("$default = 1", None),
        ("$A -eq 01", True),
        ("$A -gt 1", False),
        ("$A -le 1", True),
        ("$A -lt -5", False),
        ("$B -eq 1", None),
        ("$A -eq 99999999999999999999", None),
        ("$B =~ ^t", None),
        ("-z $E", True),
        ("-n $B", True),
        ("-z $other", None),
        ("-n $other-x", None),
        ("$B", True),
        ("$E", False),
        ("$other", None),
        ("-f there", True),
        ("-x gone", False),
        ("-d elsewhere", None),
        ("-f $other", None),
        ("-O there", None),
        ("! -f there", False),
        ("! ! -f there", True),
        ("! $other", None),
        ("-f there -a $other", None),
        ("-f gone -a $other", False),
        ("-f there || $other", True),
        ("-f gone -o $other", None),
        ("-f gone && -f gone || -f there", True),
        ("( -f gone || -f there ) && $A = 1", True),
        ("( -f there", None),
        ("$A = 1 )", None),
        ("( " * 20 + "-f there" + " )" * 20, None),
        ("$A = 1 -a " * conditions.MOST_WORDS + "$A = 1", None),
    ],
)  # fmt: skip
def test_outcome(text: str, expected: bool | None) -> None:
    assert outcome(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[ -z $A ]", ("A", True)),
        ('[ -n "${A}" ]', ("A", False)),
        ('[[ ! -z "$A" ]]', ("A", False)),
        ("test -z ${A:-}", ("A", True)),
        ('[ "$A" = "" ]', ("A", True)),
        ("[ $A ]", ("A", False)),
        ("[ -z $SET ]", None),
        ("[ $A = 1 ]", None),
        ("[ -z $A ] && b", None),
    ],
)
def test_emptiness(text: str, expected: tuple[str, bool] | None) -> None:
    scope = Scope.started({"SET": Word("x", PLACE)}, "/app", Files(), Budget(10))
    assert conditions.emptiness(text, scope) == expected
