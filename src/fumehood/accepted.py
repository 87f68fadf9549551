"""What is accepted as the value of an option: a function for each kind raises ValueError saying what it expects."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

from fumehood.findings.finding import Confidence, Severity
from fumehood.patterns import compile_patterns
from fumehood.regex import regex
from fumehood.settings import Shard
from fumehood.wording import printable

FORMATS = ("text", "json", "sarif", "markdown", "html")
SEVERITIES = tuple(severity.label for severity in Severity)
CONFIDENCES = tuple(confidence.label for confidence in Confidence)
ANNOTATIONS = ("auto", "checks", "commands", "off")
COMMENTS = ("auto", "always", "off")
SCOPES = ("all", "new")
SERVICES = ("osv", "pypi")
ADDRESS = regex(r"https?://[\w.-]+(?::\d{1,5})?(?:/[\w.~%/-]*)?/query")
MOST_JOBS = 256
MOST_COMMENTS = 100
MOST_SHARDS = 256
"""Jobs that one matrix of GitHub's may have."""


def text(value: object) -> str:
    """One string."""
    if isinstance(value, str):
        return value
    raise ValueError("expected a string")


def file(value: object) -> Path:
    """The path of a file, as it was written."""
    written = text(value)
    if "\0" in written:
        raise ValueError("a path cannot contain a NUL character")
    return Path(written)


def words(value: object) -> tuple[str, ...]:
    """A list of strings, or strings with commas or line breaks between the items."""
    if isinstance(value, str):
        return tuple(word for part in re.split(r"[,\n]", value) if (word := part.strip()))
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    if isinstance(value, tuple):
        return tuple(word for item in value for word in words(item))
    raise ValueError("expected a list of strings")


def patterns(value: object) -> tuple[str, ...]:
    """gitignore-style patterns, the later the stronger."""
    parsed = words(value)
    if parsed:
        compile_patterns(parsed)
    return parsed


def names(value: object) -> frozenset[str]:
    """Rule ids in any order."""
    return frozenset(words(value))


def names_by_pattern(value: object) -> tuple[tuple[str, frozenset[str]], ...]:
    """A table of gitignore-style pattern to rule ids."""
    if not isinstance(value, dict):
        raise ValueError(  # noqa: TRY004 -- what every parse function raises
            'expected a table such as { "tests/" = ["debug-enabled"] }'
        )
    negated = [pattern for pattern in patterns(list(value)) if pattern.startswith("!")]
    if negated:
        raise ValueError(f"a pattern here cannot begin with '!': {printable(negated[0])}")
    return tuple((pattern, names(ids)) for pattern, ids in value.items())


def table(value: object) -> str:
    """A table, kept as JSON so that it cannot change and can be compared; the order of its keys is kept."""
    if not isinstance(value, dict):
        raise ValueError("expected a table")  # noqa: TRY004 -- what every parse function raises
    try:
        return json.dumps(value)
    except TypeError as error:
        raise ValueError(str(error)) from None


def choice(allowed: tuple[str, ...]) -> Callable[[object], str]:
    """One of the words of `allowed`, in any case."""

    def parse(value: object) -> str:
        word = text(value).strip().lower()
        if word not in allowed:
            raise ValueError(f"expected one of {', '.join(allowed)}, not {printable(word, 40)!r}")
        return word

    return parse


def service(value: object) -> str:
    """A database of advisories by its name, or the address where one like OSV's answers queries."""
    written = text(value).strip()
    if written.lower() in SERVICES:
        return written.lower()
    if ADDRESS.fullmatch(written) is None:
        raise ValueError("expected osv, pypi or an address such as https://api.osv.dev/v1/query")
    return written


def severity(value: object) -> Severity:
    """A severity by its name."""
    return Severity[choice(SEVERITIES)(value).upper()]


def confidence(value: object) -> Confidence:
    """A confidence by its name."""
    return Confidence[choice(CONFIDENCES)(value).upper()]


def threshold(value: object) -> Severity | None:
    """A severity by its name, or `never`."""
    word = choice((*SEVERITIES, "never"))(value)
    return None if word == "never" else severity(word)


def jobs(value: object) -> int:
    """A number of processes; 0 leaves it to Fumehood."""
    number = int(value) if isinstance(value, str) and re.fullmatch(r"\s*[0-9]{1,4}\s*", value) else value
    if isinstance(number, bool) or not isinstance(number, int) or not 0 <= number <= MOST_JOBS:
        raise ValueError(f"expected a whole number from 0 to {MOST_JOBS}")
    return number


def shard(value: object) -> Shard:
    """`2/5`, the second of five parts."""
    found = re.fullmatch(r"\s*([0-9]{1,3})/([0-9]{1,3})\s*", text(value))
    if found is None or not 1 <= int(found[1]) <= int(found[2]) <= MOST_SHARDS:
        raise ValueError(f"expected a part and a number of parts up to {MOST_SHARDS}, such as 1/4")
    return Shard(int(found[1]), int(found[2]))


def few(value: object) -> int:
    """A number of comments."""
    if (
        isinstance(value, str)
        and re.fullmatch(r"\s*[0-9]{1,3}\s*", value)
        and 1 <= int(value) <= MOST_COMMENTS
    ):
        return int(value)
    raise ValueError(f"expected a whole number from 1 to {MOST_COMMENTS}")


def switch(value: object) -> bool:
    """Yes or no, in the words of workflows."""
    return choice(("on", "true", "off", "false"))(value) in {"on", "true"}
