"""What the user asked for: frozen Settings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from fumehood.findings.finding import Confidence, Finding, Severity


@dataclass(frozen=True, slots=True)
class Shard:
    """Part `index`, counted from 1, of a workspace that is split by project into `count` parts."""

    index: int
    count: int

    def __str__(self) -> str:
        return f"{self.index}/{self.count}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything a scan depends on. `root` is the repository root that reported paths are relative to.

    `paths` are the absolute folders or files to scan; `fail_on` None means never; `select` empty means
    all rules; `exclude` and the keys of `ignore_paths` are gitignore-style patterns relative to `root`;
    `models` is a table of models as JSON (models.load.models_with); `jobs` 0 means as many processes as pay;
    `shard` None is the whole workspace; `format` is how the command line prints the report; `audit` asks the network
    for vulnerable requirements.
    """

    root: Path
    paths: tuple[Path, ...]
    select: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()
    ignore_paths: tuple[tuple[str, frozenset[str]], ...] = ()
    exclude: tuple[str, ...] = ()
    min_severity: Severity = Severity.NOTE
    min_confidence: Confidence = Confidence.MEDIUM
    fail_on: Severity | None = Severity.LOW
    baseline: Path | None = None
    models: str = ""
    jobs: int = 0
    shard: Shard | None = None
    format: str = "text"
    audit: bool = False
    audit_service: str = "osv"

    def selects(self, rule_id: str) -> bool:
        """Whether a rule is to run."""
        return rule_id not in self.ignore and (not self.select or rule_id in self.select)

    def shows(self, finding: Finding) -> bool:
        """Whether a finding is severe and certain enough to be reported."""
        return finding.severity >= self.min_severity and finding.confidence >= self.min_confidence

    def exit_code(self, findings: Iterable[Finding]) -> int:
        """1 if a finding that is not suppressed reaches `fail_on`, else 0."""
        if self.fail_on is None:
            return 0
        return int(any(f.suppression is None and f.severity >= self.fail_on for f in findings))
