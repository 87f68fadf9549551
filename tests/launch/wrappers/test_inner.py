"""Options before a command."""

from __future__ import annotations

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.launch import Word
from fumehood.launch.wrappers.inner import options_of

PLACE = Location("a", 1, 1, 1, 2)


@pytest.mark.parametrize(
    ("text", "given", "rest"),
    [
        ("run -a", {}, ["run", "-a"]),
        ("-a -b run", {"-a": "-a", "-b": "-b"}, ["run"]),
        ("-ab run", {"-a": "-ab", "-b": "-ab"}, ["run"]),
        ("-u me run", {"-u": "me"}, ["run"]),
        ("-ume run", {"-u": "me"}, ["run"]),
        ("-aume run", {"-a": "-aume", "-u": "me"}, ["run"]),
        ("-au me run", {"-a": "-au", "-u": "me"}, ["run"]),
        ("--user me run", {"--user": "me"}, ["run"]),
        ("--user=me run", {"--user": "me"}, ["run"]),
        ("-wait=tcp://db run", {"-wait": "tcp://db"}, ["run"]),
        ("-wait tcp://db run", {"-wait": "tcp://db"}, ["run"]),
        ("--flag -- -x run", {"--flag": "--flag"}, ["-x", "run"]),
        ("-m run", {}, ["-m", "run"]),
        ("- run", {}, ["-", "run"]),
        ("-u", {"-u": "-u"}, []),
        ("", {}, []),
    ],
)
def test_options(text: str, given: dict[str, str], rest: list[str]) -> None:
    words = tuple(Word(one, PLACE) for one in text.split())
    options = options_of(words, ("-u", "--user", "-wait"), stop={"-m"})
    assert {name: word.text for name, word in options.given.items()} == given
    assert [word.text for word in options.rest] == rest
