"""What tests of wrappers say: what a wrapper runs, in one line."""

from __future__ import annotations

import shlex
from collections.abc import Mapping

from fumehood.findings.finding import Location
from fumehood.launch.launch import Word
from fumehood.launch.wrappers.inner import Unwrap, name_of


def unwrapped(table: Mapping[str, Unwrap], line: str) -> str | None:
    """`/src$ A=1 gunicorn app:app`; a text for a shell stands in braces, None is a command that is no wrapper."""
    words = tuple(
        Word(text, Location("run.sh", 1, number, 1, number + 1))
        for number, text in enumerate(shlex.split(line), 1)
    )
    inner = table[name_of(words[0])](words)
    if inner is None:
        return None
    parts = [] if inner.folder is None else [f"{inner.folder.text}$"]
    parts += ["-*"] * inner.cleared + [f"-{name}" for name in inner.unset]
    parts += [f"{name}={word.text}" for name, word in inner.environment.items()]
    parts += [] if inner.text is None else ["{" + inner.text.text + "}"]
    return " ".join([*parts, *(word.text for word in inner.words)])
