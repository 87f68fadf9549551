"""What `fumehood fix` says of a plan: what was done and what was not, a line for each finding."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from fumehood.wording import printable

if TYPE_CHECKING:
    from fumehood.findings.finding import Finding
    from fumehood.fix.plan import Plan

LONGEST = 500


def describe(plan: Plan, *, applied: bool) -> str:
    """A line for each finding that has a fix – made, left alone with the reason, withheld – and closing ones."""
    done = "fixed" if applied else "would fix"
    lines = [*_lines(done, plan.fixed)]
    lines += [f"left alone: {_place(finding)}: {reason}" for finding, reason in plan.left]
    lines += _lines("only with --unsafe", plan.withheld)
    return "".join(f"{printable(line, LONGEST)}\n" for line in (*lines, *_closing(plan, done)))


def rest(left: Sequence[Finding]) -> str:
    """What to say of findings that stay."""
    return f"{_plural(len(left), 'finding')} left; `fumehood scan` tells what to do\n" if left else ""


def _lines(word: str, findings: Sequence[Finding]) -> Iterator[str]:
    for finding in findings:
        if finding.fix:
            yield f"{word}: {_place(finding)}: {finding.fix.description}"


def _closing(plan: Plan, done: str) -> Iterator[str]:
    by_rule = Counter(finding.rule_id for finding in plan.fixed)
    listed = ", ".join(f"{count} {rule}" for rule, count in sorted(by_rule.items()))
    rules = f": {listed}" if len(by_rule) > 1 else ""
    files = _plural(len(plan.patches), "file")
    yield (
        f"{done} {_plural(len(plan.fixed), 'finding')} in {files}{rules}" if plan.fixed else "nothing to fix"
    )
    if plan.withheld:
        more = _plural(len(plan.withheld), "more finding")
        yield f"--unsafe would fix {more}; such changes can do more than that, so read them"


def _plural(count: int, noun: str) -> str:
    return f"1 {noun}" if count == 1 else f"{count} {noun}s"


def _place(finding: Finding) -> str:
    return f"{finding.location.path}:{finding.location.line}: {finding.rule_id}"
