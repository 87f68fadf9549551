"""Texts taken apart, with client data where it stands."""

from __future__ import annotations

import shlex

import pytest

from fumehood.flow.taint import Source, Taint
from fumehood.flow.values import Arguments, Constant, Text, Unknown, Value
from fumehood.flow.words import pieces, separated
from tests.values import show

SENT = Unknown("x", (Taint(Source("the form", "x")),))
WORD = Unknown("y", (Taint(Source("the form", "y"), frozenset({"-/"})),))


@pytest.mark.parametrize(
    ("parts", "known"),
    [
        (("ping -c 1 ", SENT), ["'ping'", "'-c'", "'1'"]),
        (("grep --name=", SENT, " log"), ["'grep'"]),
        (("cat", " /etc/", Constant("hosts")), ["'cat'", "'/etc/hosts'"]),
        ((SENT, " --version"), []),
    ],
)
def test_what_is_before_client_data_stays_where_it_is(
    parts: tuple[str | Value, ...], known: list[str]
) -> None:
    found = pieces(Text(parts), shlex.split, lambda _: False)
    assert found is not None
    assert [show(one) for one in found.elements][: len(known)] == known
    assert (found.rest is None) is all(part not in (SENT, WORD) for part in parts)


def test_what_stays_in_one_piece_has_its_place() -> None:
    found = pieces(Text(("cp ", SENT, " /tmp")), shlex.split, lambda _: True)
    assert found is not None
    assert found.elements == [Constant("cp"), SENT, Constant("/tmp")]
    assert found.rest is None


def test_a_text_that_cannot_be_taken_apart() -> None:
    assert pieces(Text(("echo 'half ", SENT)), shlex.split, lambda _: True) is None


@pytest.mark.parametrize(
    ("parts", "arguments", "whole"),
    [
        (("ping ", SENT), Arguments(), False),
        (("a/b/", WORD, "/c"), Arguments([Constant("/")]), True),
        (("a/b/", WORD, "/c"), Arguments(keywords={"sep": Constant("/"), "maxsplit": Constant(1)}), True),
    ],
)
def test_split(parts: tuple[str | Value, ...], arguments: Arguments, whole: bool) -> None:
    found = separated(Text(parts), "split", arguments)
    assert found is not None
    assert (found.rest is None) is whole


@pytest.mark.parametrize(
    ("parts", "arguments"),
    [((SENT, " a"), Arguments()), (("a ", SENT), Arguments([SENT])), (("a ", SENT), Arguments(rest=True))],
)
def test_nothing_is_known_of_the_pieces(parts: tuple[str | Value, ...], arguments: Arguments) -> None:
    assert separated(Text(parts), "split", arguments) is None
