"""Which findings a comment in the code accepts, and which of those comments say nothing (any more)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fumehood.findings.finding import Finding, Level, Notification, Suppression, SuppressionKind
from fumehood.triage.directives import Directive, read_directives
from fumehood.wording import printable, unknown_name

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

Uses = dict[tuple[str, Directive], set[str]]


def suppress(
    findings: Sequence[Finding],
    marked: Iterable[tuple[str, str]],
    known: Collection[str],
    active: Collection[str],
) -> tuple[list[Finding], list[Notification]]:
    """Mark the findings that a comment accepts; say which comments name no rule or silence nothing.

    `marked` is path and text of every scanned file that `is_marked`, with findings or not. `known` are all
    rule ids; only a rule that is `active`, so was given the chance, can make a comment an unused one.
    """
    directives = {path: read_directives(path, text) for path, text in marked}
    uses: Uses = {}
    triaged = [_suppressed(finding, directives, uses) for finding in findings]
    notifications = [
        notification
        for path, found in directives.items()
        for directive in found
        for notification in _complaints(path, directive, uses.get((path, directive), set()), known, active)
    ]
    return triaged, notifications


def _suppressed(finding: Finding, directives: Mapping[str, Sequence[Directive]], uses: Uses) -> Finding:
    path, line = finding.location.path, finding.location.line
    meant = [
        directive
        for directive in directives.get(path, ())
        if directive.covers(line) and (not directive.ids or finding.rule_id in directive.ids)
    ]
    for directive in meant:
        uses.setdefault((path, directive), set()).add(finding.rule_id)
    if not meant or finding.suppression:
        return finding
    return replace(finding, suppression=Suppression(SuppressionKind.COMMENT, meant[0].reason))


def _complaints(
    path: str, directive: Directive, used: Collection[str], known: Collection[str], active: Collection[str]
) -> Iterator[Notification]:
    def say(name: str, message: str, level: Level) -> Notification:
        return Notification(name, message, level, path, directive.line)

    if directive.malformed:
        hint = "this comment suppresses nothing; write `# fumehood: ignore[rule-id] -- reason`"
        yield say("malformed-suppression", hint, Level.WARNING)
        return
    for rule_id in directive.ids:
        if rule_id not in known:
            yield say(
                "unknown-rule", f"suppression of an {unknown_name('rule', rule_id, known)}", Level.WARNING
            )
        elif rule_id in active and rule_id not in used:
            message = f"nothing here to suppress for {printable(rule_id)}; remove it from the comment"
            yield say("unused-suppression", message, Level.NOTE)
    if not directive.ids and not used and set(known) <= set(active):
        yield say("unused-suppression", "nothing here to suppress; remove the comment", Level.NOTE)
