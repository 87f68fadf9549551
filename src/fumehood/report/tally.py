"""How many, how bad, in one sentence: the counts every report agrees on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from fumehood.findings.finding import Finding, Severity

if TYPE_CHECKING:
    from fumehood.scan import ScanResult


def by_severity(findings: Iterable[Finding]) -> dict[Severity, int]:
    """All severities, the worst first, with how many findings each has."""
    counts = Counter(finding.severity for finding in findings)
    return {severity: counts[severity] for severity in reversed(Severity)}


def worst_first(findings: Iterable[Finding]) -> list[Finding]:
    """Unsuppressed before suppressed, then by falling severity and confidence, then in report order."""
    return sorted(
        findings,
        key=lambda it: (
            it.suppression is not None,
            -it.severity,
            -it.confidence,
            it.sort_key,
            it.fingerprint,
        ),
    )


def plural(count: int, noun: str) -> str:
    """`1 file`, `2 files`, `1,000 files`."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def verdict(result: ScanResult) -> str:
    """The whole result as one sentence or two, without mark-up."""
    if not result.flask and not result.findings:
        return f"No Flask project found: {plural(result.files, 'file')} looked at."
    active = result.active
    where = f"in {plural(result.files, 'file')}"
    suppressed = _suppressed(len(result.findings) - len(active))
    if not active:
        return f"No findings {where}.{suppressed}"
    parts = [f"{count:,} {severity.label}" for severity, count in by_severity(active).items() if count]
    return f"{plural(len(active), 'finding')} {where}: {_listed(parts)}.{suppressed}"


def _listed(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def _suppressed(count: int) -> str:
    return f" {plural(count, 'finding')} suppressed." if count else ""
