"""How many, how bad, in one sentence: the counts every report agrees on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from fumehood.findings.finding import Finding, Severity

if TYPE_CHECKING:
    from fumehood.scan import ScanResult
    from fumehood.triage.standing import Fixed, Standing


def by_severity(findings: Iterable[Finding | Fixed]) -> dict[Severity, int]:
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


def plural(count: int, noun: str, several: str = "") -> str:
    """`1 file`, `2 files`, `1,000 files`."""
    return f"{count:,} {noun if count == 1 else several or f'{noun}s'}"


def verdict(result: ScanResult, standing: Standing | None = None) -> str:
    """The whole result as a few short sentences, without mark-up; with a standing, what is new comes first."""
    if not result.flask and not result.findings:
        return f"No Flask project found: {plural(result.files, 'file')} looked at."
    active = result.active
    new = [finding for finding in active if standing is None or standing.is_new(finding)]
    kind = "finding" if standing is None else "new finding"
    where = f"in {plural(result.files, 'file')}"
    first = f"{plural(len(new), kind)} {where}: {_listed(_numbers(new))}." if new else f"No {kind}s {where}."
    return " ".join([first, *_besides(result, len(active) - len(new), standing)])


def _numbers(findings: Iterable[Finding]) -> list[str]:
    return [f"{count:,} {severity.label}" for severity, count in by_severity(findings).items() if count]


def _besides(result: ScanResult, existing: int, standing: Standing | None) -> Iterator[str]:
    if existing:
        yield f"{plural(existing, 'existing finding')}."
    if standing and standing.fixed and result.part is None:
        yield f"{plural(len(standing.fixed), 'finding')} fixed."
    if suppressed := len(result.findings) - len(result.active):
        yield f"{plural(suppressed, 'finding')} suppressed."
    if result.part is not None:
        yield f"Part {result.part.shard} of the workspace."


def _listed(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
