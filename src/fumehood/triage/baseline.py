"""The baseline file: findings that were there when somebody began, accepted until they are gone."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from fumehood.errors import ConfigError
from fumehood.findings.finding import Finding, Suppression, SuppressionKind
from fumehood.reading import read_small
from fumehood.wording import printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

VERSION = 1
LARGEST = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """One accepted finding; only the fingerprint decides, rule and path are for the reader of the file."""

    path: str
    rule: str
    fingerprint: str


def render_baseline(findings: Iterable[Finding]) -> str:
    """The file for all findings that are not suppressed: JSON, one line each, in an order that diffs well."""
    entries = sorted(
        Entry(finding.location.path, finding.rule_id, finding.fingerprint)
        for finding in findings
        if not finding.suppression
    )
    lines = ",\n".join(f"    {_line(entry)}" for entry in entries)
    body = f"[\n{lines}\n  ]" if lines else "[]"
    return f'{{\n  "version": {VERSION},\n  "findings": {body}\n}}\n'


def read_baseline(path: Path) -> tuple[Entry, ...]:
    """The entries of a file that `render_baseline` wrote; ConfigError if it is missing or anything else."""
    shown = f"baseline {printable(str(path))}"
    try:
        data = json.loads(read_small(path, shown, limit=LARGEST))
    except (ValueError, RecursionError) as error:
        raise ConfigError(f"{shown}: not valid JSON; write it with `fumehood baseline`") from error
    if not isinstance(data, dict) or not isinstance(data.get("findings"), list):
        raise ConfigError(f"{shown}: not a baseline; write it with `fumehood baseline`")
    if data.get("version") != VERSION:
        raise ConfigError(f"{shown}: version {data.get('version')!r:.20} is not {VERSION}; write it anew")
    return tuple(_entry(item, number, shown) for number, item in enumerate(data["findings"], 1))


def accept(findings: Sequence[Finding], entries: Sequence[Entry]) -> tuple[list[Finding], list[Entry]]:
    """Mark the findings that are listed, each entry accepting one; the entries left over come second."""
    left = Counter(entry.fingerprint for entry in entries)
    triaged = []
    for finding in findings:
        listed = not finding.suppression and left[finding.fingerprint] > 0
        if listed:
            left[finding.fingerprint] -= 1
        triaged.append(
            replace(finding, suppression=Suppression(SuppressionKind.BASELINE)) if listed else finding
        )
    stale = []
    for entry in entries:
        if left[entry.fingerprint] > 0:
            left[entry.fingerprint] -= 1
            stale.append(entry)
    return triaged, stale


def _line(entry: Entry) -> str:
    return json.dumps({"path": entry.path, "rule": entry.rule, "fingerprint": entry.fingerprint})


def _entry(item: object, number: int, shown: str) -> Entry:
    match item:
        case {"path": str(path), "rule": str(rule), "fingerprint": str(fingerprint)}:
            return Entry(path, rule, fingerprint)
        case _:
            raise ConfigError(f"{shown}: finding {number} lacks a path, rule or fingerprint")
