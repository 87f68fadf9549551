"""Mappings that take in others, and what of them is known to come first."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals


@pytest.mark.parametrize(
    "merged",
    [
        "{**known, **request.args.to_dict()}",
        "{**known, **request.args}",
        "known | request.args.to_dict()",
        "dict(known, **request.args)",
        "ChainMap(request.args.to_dict(), known)",
        "ChainMap(request.args, known)",
    ],
)
def test_whoever_chooses_the_keys_can_replace_what_is_there(merged: str) -> None:
    assert_arrivals(f"""
        from collections import ChainMap
        known = {{"title": "none"}}
        options = {merged}
        execute(options["title"])  # !
    """)


@pytest.mark.parametrize(
    "merged",
    [
        "{**request.args.to_dict(), **known}",
        "request.args.to_dict() | known",
        "{'title': x} | known",
        "{**known, 'other': x}",
        "ChainMap(known, request.args.to_dict())",
        "{**known, **{key: request.form[key] for key in names()}}",
    ],
)
def test_entries_of_the_program_stay(merged: str) -> None:
    assert_arrivals(f"""
        from collections import ChainMap
        from elsewhere import names
        known = {{"title": "none"}}
        options = {merged}
        execute(options["title"])
    """)


@pytest.mark.parametrize(
    "listed",
    [
        "['a', 'b', *request.args.getlist('c')]",
        "['a', 'b'] + request.args.getlist('c')",
        "list(chain(['a', 'b'], request.args.getlist('c')))",
    ],
)
def test_known_elements_come_first(listed: str) -> None:
    assert_arrivals(f"""
        from itertools import chain, islice
        words = {listed}
        execute(words[1])
        execute(" ".join(words[:2]))
        execute(" ".join(islice(words, 1, 2)))
        execute(" ".join(words))  # !
        execute(" ".join(words[1:]))  # !
        execute(words[-1])  # !
    """)


def test_behind_unknown_elements_nothing_has_a_place() -> None:
    assert_arrivals("""
        from itertools import chain
        words = list(chain(request.args.getlist("c"), ["a"]))
        execute(words[0])  # !
    """)
