"""Which findings the configuration accepts because of where they are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fumehood.findings.finding import Finding, Suppression, SuppressionKind
from fumehood.patterns import compile_patterns

if TYPE_CHECKING:
    from collections.abc import Sequence


def ignore_by_path(
    findings: Sequence[Finding], ignore_paths: Sequence[tuple[str, frozenset[str]]]
) -> list[Finding]:
    """Mark the findings of the given rules below the given gitignore-style patterns."""
    if not findings or not ignore_paths:
        return list(findings)
    entries = [(pattern, compile_patterns([pattern]), ids) for pattern, ids in ignore_paths]

    def judge(finding: Finding) -> Finding:
        for pattern, spec, ids in entries:
            if finding.rule_id in ids and spec.match_file(finding.location.path):
                return replace(
                    finding, suppression=Suppression(SuppressionKind.CONFIGURATION, _reason(pattern))
                )
        return finding

    return [finding if finding.suppression else judge(finding) for finding in findings]


def _reason(pattern: str) -> str:
    return f"ignore-paths: {pattern}"
