"""Takes secrets out of the lines that are shown: what stands in hidden regions is never told."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Final

from fumehood.findings.finding import Finding, FlowStep, Location
from fumehood.regex import regex

QUOTED: Final = regex(r"`[^`]*`|\"[^\"]*\"|'[^']*'")
"""Where a sentence repeats code; words of its own stay, whatever secret they may be."""

HIDDEN: Final = "…"
"""What stands for the text of a hidden region."""


SHORTEST: Final = 6
"""Letters of a secret that is looked for elsewhere: a shorter one is a word like any other."""
QUOTES: Final = regex(r"^[bruBRU]{0,2}[\"']+|[\"']+,?$")


def without_secrets(findings: Sequence[Finding], read: Callable[[str], str | None]) -> list[Finding]:
    """The findings with nothing that one of them hides in the text of any, wherever else it stands; in their order.

    `read` gives the text of a file. A change that would write a secret again is left out.
    """
    letters = {text for finding in findings for region in finding.hidden for text in _letters(region, read)}
    if not letters:
        return list(findings)
    secret = re.compile("|".join(re.escape(text) for text in sorted(letters, key=len, reverse=True)))
    return [_told(finding, secret) for finding in findings]


def _letters(region: Location, read: Callable[[str], str | None]) -> Iterable[str]:
    """What is written in a region, without quotes."""
    lines = (read(region.path) or "").removeprefix("\ufeff").split("\n")[region.line - 1 : region.end_line]
    if region.line == region.end_line:
        lines = [line[region.column - 1 : region.end_column - 1] for line in lines]
    bare = (QUOTES.sub("", line.strip()) for line in lines)
    return (text for text in bare if len(text) >= SHORTEST)


def _told(finding: Finding, secret: re.Pattern[str]) -> Finding:
    def shown(text: str) -> str:
        return secret.sub(HIDDEN, text)

    def said(text: str) -> str:
        return QUOTED.sub(lambda found: shown(found.group()), text)

    def step(one: FlowStep) -> FlowStep:
        return replace(one, note=said(one.note), snippet=shown(one.snippet))

    fix = finding.fix
    if fix is not None and any(secret.search(edit.text) for edit in fix.edits):
        fix = None
    return replace(
        finding,
        message=said(finding.message),
        advice=said(finding.advice),
        snippet=shown(finding.snippet),
        steps=tuple(map(step, finding.steps)),
        related=tuple(map(step, finding.related)),
        fix=fix,
    )


def is_shown_as(line: str, shown: str) -> bool:
    """Whether a line may be one that is shown so: what is hidden in it may be anything."""
    first, *between = shown.split(HIDDEN)
    if not between:
        return line == shown
    *between, last = between
    if len(first) + len(last) > len(line) or not (line.startswith(first) and line.endswith(last)):
        return False
    at, end = len(first), len(line) - len(last)
    for part in between:
        if (at := line.find(part, at, end)) < 0:
            return False
        at += len(part)
    return True


def hide(lines: Sequence[str], first: int, regions: Iterable[Location]) -> list[str]:
    """Lines of one file, the first of them 1-based `first`, with the text of each region replaced by an ellipsis.

    A region over several lines leaves one ellipsis in each of them.
    """
    spans: dict[int, list[tuple[int, int]]] = {}
    for region in regions:
        last = min(region.end_line, first + len(lines) - 1)
        for line in range(max(region.line, first), last + 1):
            start = region.column - 1 if line == region.line else 0
            end = region.end_column - 1 if line == region.end_line else len(lines[line - first])
            spans.setdefault(line - first, []).append((start, end))
    return [_without(text, spans.get(index, ())) for index, text in enumerate(lines)]


def _without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    shown, done = "", 0
    for start, end in sorted(spans):
        if end <= max(start, done):
            continue
        if start > done or not shown.endswith(HIDDEN):
            shown += text[done : max(start, done)] + HIDDEN
        done = end
    return shown + text[done:]
