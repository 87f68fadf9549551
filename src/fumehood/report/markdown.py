"""What a scan result is as GitHub Markdown: within a budget, and nothing from scanned files comes alive."""

from __future__ import annotations

import re
from textwrap import dedent
from typing import TYPE_CHECKING

from fumehood.findings.finding import Confidence, Level, Place
from fumehood.report.hostile import prose, uri, visible
from fumehood.report.layout import excerpt
from fumehood.report.tally import by_severity, plural, verdict, worst_first

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from fumehood.findings.finding import Finding, FlowStep, Location, Notification
    from fumehood.rules.rule import Rule
    from fumehood.scan import ScanResult

BUDGET = 60_000
MOST_LINES = 12
LONGEST_LINE = 160
MOST_STEPS = 20
ROOM_FOR_LAST_LINE = 120

CODE_SPAN = re.compile(r"`([^`]+)`")
PUNCTUATION = re.compile(r"([\\`*_{}\[\]()#+!|~$-])")
ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
ORDERED_LIST = re.compile(r"^(\d+)([.)])")
# What GitHub turns into mentions, references and links, broken by a zero-width space after the first group.
ALIVE = re.compile(r"(@|#(?=\d)|GH(?=-\d)|:(?=//)|www(?=\.)|(?:mailto|xmpp):)", re.IGNORECASE)
APART = "\u200b"


def render_markdown(result: ScanResult, *, budget: int = BUDGET, blob: str = "") -> str:
    """The report in at most `budget` characters: findings are shortened, then dropped, the totals never are.

    `blob` is the URL that repository paths are appended to (`https://github.com/OWNER/NAME/blob/SHA/`); empty
    for no links to the code.
    """
    head = _head(result)
    notices = _notices(result.notifications, budget // 4)
    room = budget - len(head) - len(notices) - ROOM_FOR_LAST_LINE
    blocks = list(_fitting(result, blob, room))
    dropped = len(result.active) - len(blocks)
    rest = (
        f"\n{plural(dropped, 'more finding')} did not fit here. The SARIF and JSON reports have all of them.\n"
        if dropped
        else ""
    )
    return head + "".join(blocks) + rest + notices


def escape(text: str) -> str:
    """Text from anywhere as Markdown that shows just this text; `code` between backticks stays code."""
    parts = CODE_SPAN.split(prose(text))
    return "".join(code(part) if index % 2 else _escape(part) for index, part in enumerate(parts))


def code(text: str) -> str:
    """A code span, in which nothing is mark-up, a mention or a link."""
    shown = visible(text)
    fence = "`" * (_longest_run(shown) + 1)
    padding = " " if shown.startswith(("`", " ")) or shown.endswith(("`", " ")) else ""
    return f"{fence}{padding}{shown}{padding}{fence}" if shown else ""


def _escape(text: str) -> str:
    escaped = PUNCTUATION.sub(r"\\\1", ALIVE.sub(rf"\1{APART}", text).translate(ENTITIES))
    return ORDERED_LIST.sub(r"\1\\\2", escaped)


def _longest_run(text: str) -> int:
    return max(map(len, re.findall("`+", text)), default=0)


def _head(result: ScanResult) -> str:
    lines = ["## Fumehood", "", f"**{verdict(result)}**"]
    if active := result.active:
        rows = (
            f"| {severity.label} | {count:,} |" for severity, count in by_severity(active).items() if count
        )
        lines += ["", "| Severity | Findings |", "| :-- | --: |", *rows]
    return "\n".join(lines) + "\n"


def _fitting(result: ScanResult, blob: str, room: int) -> Iterator[str]:
    """Findings, the worst first, each in full or else in brief, until one does not fit in either form."""
    rules = {rule.id: rule for rule in result.rules}
    for finding in worst_first(result.active):
        brief = _brief(finding, rules, blob)
        full = brief + _details(finding)
        block = full if len(full) <= room else brief
        room -= len(block)
        if room < 0:
            return
        yield block


def _brief(finding: Finding, rules: Mapping[str, Rule], blob: str) -> str:
    rule = rules.get(finding.rule_id)
    name = f"[{code(finding.rule_id)}]({rule.url})" if rule else code(finding.rule_id)
    remarks = "".join(f", {remark}" for remark in _remarks(finding))
    place = _at(finding.location, blob)
    return f"\n**{finding.severity.label}** {name} in {place}{remarks}\n\n{escape(finding.message)}\n"


def _remarks(finding: Finding) -> Iterator[str]:
    if finding.confidence is not Confidence.HIGH:
        yield f"{finding.confidence.label} confidence"
    if finding.place is not Place.PRODUCTION:
        yield f"{finding.place.value} code"


def _details(finding: Finding) -> str:
    parts = [_fenced(finding.location, finding.snippet)]
    if finding.advice:
        parts.append(f"**Fix:** {escape(finding.advice)}")
    if finding.fix:
        parts.append(f"`fumehood fix` does it: {escape(finding.fix.description)}")
    parts += [_steps("How it comes to this:", "1.", finding.steps), _steps("See also:", "-", finding.related)]
    body = "\n\n".join(part for part in parts if part)
    return f"\n<details><summary>Details</summary>\n\n{body}\n\n</details>\n" if body else ""


def _fenced(location: Location, snippet: str) -> str:
    """The code between fences that are longer than any run of backticks in it."""
    lines = [line.text for line in excerpt(location, snippet, LONGEST_LINE)]
    if not lines:
        return ""
    text = dedent("\n".join([*lines[:MOST_LINES], *(["…"] if len(lines) > MOST_LINES else [])]))
    fence = "`" * max(3, _longest_run(text) + 1)
    return f"{fence}{'python' if location.path.endswith('.py') else 'text'}\n{text}\n{fence}"


def _steps(title: str, bullet: str, steps: Sequence[FlowStep]) -> str:
    if not steps:
        return ""
    lines = [f"{bullet} {_at(step.location, '')}: {escape(step.note)}" for step in steps[:MOST_STEPS]]
    if hidden := len(steps) - len(lines):
        lines.append(f"{bullet} … and {plural(hidden, 'more place')}")
    return "\n".join([title, "", *lines])


def _at(location: Location, blob: str) -> str:
    place = code(f"{location.path}:{location.line}")
    if not blob:
        return place
    last = f"-L{location.end_line}" if location.end_line > location.line else ""
    return f"[{place}]({blob}{uri(location.path)}#L{location.line}{last})"


def _notices(notifications: Sequence[Notification], room: int) -> str:
    """What was not scanned or went wrong: how many always, which ones as far as there is room."""
    if not notifications:
        return ""
    loud = sum(notification.level is not Level.NOTE for notification in notifications)
    count = (
        f"{plural(loud, 'problem')}"
        if loud == len(notifications)
        else _counted(loud, len(notifications) - loud)
    )
    head = f"\n<details><summary>What was not scanned, and other notices: {count}</summary>\n\n"
    tail = "\n</details>\n"
    lines = list(_within(map(_notice, notifications), room - len(head) - len(tail) - ROOM_FOR_LAST_LINE))
    hidden = len(notifications) - len(lines)
    more = f"- … and {plural(hidden, 'more notice')}\n" if hidden else ""
    return f"{head}{''.join(lines)}{more}{tail}"


def _counted(loud: int, notes: int) -> str:
    return f"{plural(loud, 'problem')} and {plural(notes, 'note')}" if loud else plural(notes, "note")


def _within(lines: Iterable[str], room: int) -> Iterator[str]:
    for line in lines:
        room -= len(line)
        if room < 0:
            return
        yield line


def _notice(notification: Notification) -> str:
    place = ""
    if notification.path is not None:
        line = f":{notification.line}" if notification.line else ""
        place = f"{code(notification.path + line)} "
    return (
        f"- **{notification.level.value}** {place}{escape(notification.message)} ({code(notification.id)})\n"
    )
