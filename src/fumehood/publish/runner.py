"""The files the runner reads after a step, summary and outputs; one that fails is said, not raised."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from fumehood.publish.commands import command
from fumehood.publish.outputs import render_outputs

SUMMARY_BUDGET = 250_000
"""Characters that fit, at four bytes each, into the 1 MiB of a step's summary; the runner drops a longer one whole."""


@dataclass(slots=True)
class Runner:
    """The files named by the environment, and what could not be written so far."""

    environ: Mapping[str, str]
    degraded: list[str] = field(default_factory=list)

    def add_summary(self, markdown: str) -> None:
        """Append to the job summary; `markdown` has been made to fit SUMMARY_BUDGET."""
        self._append("GITHUB_STEP_SUMMARY", "summary", markdown)

    def set_outputs(self, values: Mapping[str, str]) -> None:
        """Append to the outputs."""
        self._append("GITHUB_OUTPUT", "outputs", render_outputs(values, f"end_{secrets.token_hex(16)}"))

    def warnings(self) -> list[str]:
        """One command for each thing that could not be told."""
        return [
            command("warning", f"The {name} could not be written.", {"title": "Fumehood"})
            for name in self.degraded
        ]

    def _append(self, variable: str, name: str, text: str) -> None:
        """Outside of a workflow there is no such file, and nobody to miss it."""
        if not (path := self.environ.get(variable)):
            return
        try:
            with Path(path).open("a", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
                stream.write(text)
        except OSError:
            self.degraded.append(name)
