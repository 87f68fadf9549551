"""All that a run left behind, as one text to compare with a golden file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import yaml

from tests.github.reception import Exchange
from tests.github.server import GitHub
from tests.image.container import Ended, Step

VARYING = re.compile(
    r"(?<=::stop-commands::)[0-9a-f]{32}$|(?<=^::)[0-9a-f]{32}(?=::$)|\bend_[0-9a-f]{32}$|(?<=parsed in )\d+\.\d(?= s)",
    re.M,
)
"""The tokens that stop commands and end outputs, and a measured time."""


def transcript(ended: Ended, step: Step, github: GitHub, sarif: str) -> str:
    """Exit code, streams, what the runner reads, files with modes and owners, and what GitHub received."""
    commands = step.folder / "file_commands"
    parts = {
        "exit code": str(ended.code),
        "stdout": ended.stdout,
        "stderr": ended.stderr,
        "outputs": (commands / "output").read_text("utf-8"),
        "summary": (commands / "step_summary").read_text("utf-8"),
        "files": "\n".join(step.files()),
        "results": "\n".join(_results(json.loads((step.workspace / sarif).read_text("utf-8")))),
        "received": "\n".join(_received(each) for each in github.requests),
    }
    text = "".join(f"===== {title}\n{part.rstrip()}\n" for title, part in parts.items())
    for token in github.tokens:
        assert token not in text, "the token is a secret"
    return VARYING.sub("(varies)", text).replace(urlsplit(github.url).netloc, "(server)")


def _results(log: Any) -> Iterator[str]:
    """What is checked more closely by tests of the report: which result stands where, and how it is told apart."""
    (run,) = log["runs"]
    yield run["automationDetails"]["id"]
    for result in run["results"]:
        place = result["locations"][0]["physicalLocation"]
        start = place["region"]["startLine"]
        yield f"{place['artifactLocation']['uri']}:{start} {result['level']} {result['ruleId']}"


def _received(exchange: Exchange) -> str:
    """The request, its answer's status, and its body; a SARIF file inside is named by its place alone."""
    line = f"{exchange.line} -> {exchange.status}"
    if not exchange.body:
        return line
    body = {**exchange.body, "sarif": "(the file)"} if "sarif" in exchange.body else exchange.body
    return f"{line}\n{yaml.dump(body, Dumper=_Readable, sort_keys=False, allow_unicode=True, width=120)}"


class _Readable(yaml.SafeDumper):
    """Writes texts of several lines as such."""


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Readable.add_representer(str, _text)
