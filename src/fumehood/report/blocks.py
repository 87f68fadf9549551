"""What one finding or notice is in GitHub Markdown: in a line, in brief, and in detail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.findings.finding import Confidence, Level, Place
from fumehood.report.markup import code, cut, escape, fenced, place, sentences
from fumehood.report.tally import plural

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from fumehood.findings.finding import Finding, FlowStep, Notification
    from fumehood.rules.rule import Rule
    from fumehood.triage.standing import Fixed

    Rules = Mapping[str, Rule]

MOST_STEPS: Final = 20


def row(finding: Finding, rules: Rules, blob: str) -> str:
    """One line of a list."""
    first, _ = sentences(finding.message)
    return f"- {_heading(finding, rules, blob)}: {escape(first)}\n"


def brief(finding: Finding, rules: Rules, blob: str) -> str:
    """What is wrong and where, in two paragraphs."""
    first, _ = sentences(finding.message)
    return f"\n{_heading(finding, rules, blob)}\n\n{escape(first)}\n"


def details(finding: Finding, blob: str) -> str:
    """The rest of the message, the code, the way out and the way there, folded; "" if there is no more to say."""
    _, rest = sentences(finding.message)
    parts = [escape(rest), fenced(finding.location, finding.snippet)]
    if finding.advice:
        parts.append(f"**Fix:** {escape(finding.advice)}")
    if finding.fix:
        parts.append(f"`{finding.fix.command}` does it: {escape(finding.fix.description)}")
    parts.append(_steps("How it comes to this:", "1.", finding.steps, blob))
    parts.append(_steps("See also:", "-", finding.related, blob))
    body = "\n\n".join(part for part in parts if part)
    return folded("Details", f"{body}\n") if body else ""


def fixed_row(fixed: Fixed, rules: Rules) -> str:
    """One line about a finding that is gone; there is nothing to link to in the head commit."""
    return f"- **{fixed.severity.label}** {_rule(fixed.rule_id, rules)} in {code(cut(fixed.path))}\n"


def notice_row(notification: Notification) -> str:
    """One line about what could not be done."""
    where = ""
    if notification.path is not None:
        line = f":{notification.line}" if notification.line else ""
        where = f"{code(cut(notification.path) + line)} "
    return (
        f"- **{notification.level.value}** {where}{escape(notification.message)} ({code(notification.id)})\n"
    )


def folded(summary: str, body: str) -> str:
    """A part that opens at a click; `summary` is ours, `body` ends a line."""
    return f"\n<details><summary>{summary}</summary>\n\n{body}\n</details>\n"


def counted(notifications: Sequence[Notification]) -> str:
    """`1 problem and 2 notes`."""
    notes = sum(notification.level is Level.NOTE for notification in notifications)
    loud = len(notifications) - notes
    parts = [plural(count, noun) for count, noun in ((loud, "problem"), (notes, "note")) if count]
    return " and ".join(parts)


def _heading(finding: Finding, rules: Rules, blob: str) -> str:
    remarks = "".join(f", {remark}" for remark in _remarks(finding))
    where = place(finding.location, blob)
    return f"**{finding.severity.label}** {_rule(finding.rule_id, rules)} in {where}{remarks}"


def _rule(rule_id: str, rules: Rules) -> str:
    return f"[{code(rule_id)}]({rules[rule_id].url})" if rule_id in rules else code(rule_id)


def _remarks(finding: Finding) -> Iterator[str]:
    if finding.confidence is not Confidence.HIGH:
        yield f"{finding.confidence.label} confidence"
    if finding.place is not Place.PRODUCTION:
        yield f"{finding.place.value} code"


def _steps(title: str, bullet: str, steps: Sequence[FlowStep], blob: str) -> str:
    if not steps:
        return ""
    lines = [f"{bullet} {place(step.location, blob)}: {escape(step.note)}" for step in steps[:MOST_STEPS]]
    if hidden := len(steps) - len(lines):
        lines.append(f"{bullet} … and {plural(hidden, 'more place')}")
    return "\n".join([title, "", *lines])
