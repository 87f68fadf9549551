"""docs/github.md: what the Action posts for which event and permission, as its tests have seen it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

MATRIX = Path(__file__).parents[1] / "tests/github/matrix.json"
HEAD = """# On GitHub

The scan, the exit code, the job summary, the outputs and the SARIF file need no more than `contents: read`, for
every event. What else is posted depends on the event and on what the job's token may write. The table is
written by `make docs` from the results of `tests/test_action_on_github.py`, where everything is asked for
(`annotations: checks`, `comment: auto`, `review-comments: on`, `upload-sarif: true`) and a server holds every
request against GitHub's own description of its API.

**commands** are annotations through the log, for which no permission is needed; **check** a check run with
annotations; **comment** the one comment on the pull request; **review** comments on changed lines with
suggestions; **upload** the SARIF file in code scanning. What was asked for and could not be posted is in the
job summary, in a warning and in the output `degraded`, and never changes the exit code.
"""
FOOT = """
A pull request from a fork and one of Dependabot have a token that only reads, whatever the workflow says. Two
ways lead further: `github/codeql-action/upload-sarif` may upload all the same, and a `workflow_run` job may
comment from the `report-file` of the first. What it reads there is treated as written by a stranger: limited in
size, held against its schema, rendered from data, and only for a pull request whose head GitHub itself names.
See `examples/workflows/`.
"""


def github_page() -> str:
    """The page's text."""
    kept: Mapping[str, Mapping[str, str]] = json.loads(MATRIX.read_text("utf-8"))
    cells = {tuple(name.split(" | ")): row for name, row in kept.items()}
    events = list(dict.fromkeys(event for event, _ in cells))
    permissions = list(dict.fromkeys(permission for _, permission in cells))
    lines = [_line("event", *(f"`{one}`" if one != "all" else "all three writes" for one in permissions))]
    lines.append("|" + " --- |" * (len(permissions) + 1))
    lines += [_line(event, *(_cell(cells[event, one]) for one in permissions)) for event in events]
    return HEAD + "\n" + "\n".join(lines) + "\n" + FOOT


def _line(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(row: Mapping[str, str]) -> str:
    return ", ".join(_posted(row)) or "–"


def _posted(row: Mapping[str, str]) -> Iterator[str]:
    if row["annotations"]:
        yield "check" if row["annotations"] == "check run" else "commands"
    yield from (step for step in ("comment", "review", "upload") if row[step])
