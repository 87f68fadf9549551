"""What a person reads in a terminal: findings by file with the code they are about, why they matter and the way out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.color import ColorSystem
from rich.style import Style

from fumehood.findings.finding import Confidence, Level, Place, Severity
from fumehood.regex import regex
from fumehood.report.hostile import prose, visible
from fumehood.report.layout import marked_lines, wrap
from fumehood.report.tally import by_severity, plural, verdict
from fumehood.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fumehood.findings.finding import Finding, FlowStep, Location, Notification
    from fumehood.scan import ScanResult

WIDTH = 100
MOST_STEPS = 8
MOST_ALIKE = 10
LABEL = 8

STYLES = {
    Severity.CRITICAL: "bold white on red",
    Severity.HIGH: "bold red",
    Severity.MEDIUM: "bold yellow",
    Severity.LOW: "bold cyan",
    Severity.NOTE: "bold blue",
}
LEVEL_STYLES = {Level.ERROR: "bold red", Level.WARNING: "bold yellow", Level.NOTE: "bold blue"}
FIRST_SENTENCE = regex(r".+?[.!?](?=\s|$)")


@dataclass(frozen=True, slots=True)
class Page:
    """How to write: colours or none, cells a line, how much detail, and the rules findings refer to."""

    paint: Callable[[str, str], str]
    width: int
    verbose: int
    rules: Mapping[str, Rule]


def render_text(
    result: ScanResult, *, color: bool, width: int | None = None, verbose: int = 0, quiet: bool = False
) -> str:
    """The report as lines of text, or nothing at all.

    `width` is that of the terminal in cells (None: there is none); prose is never wider than 100 cells. With
    `quiet`, a finding is one line and the closing table is left out.
    """
    rules = {rule.id: rule for rule in result.rules}
    page = Page(_painted if color else _plain, min(width or WIDTH, WIDTH), verbose, rules)
    lines = _brief(result, page) if quiet else _full(result, page)
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _plain(text: str, _: str) -> str:
    return text


def _painted(text: str, style: str) -> str:
    return Style.parse(style).render(text, color_system=ColorSystem.STANDARD) if text else ""


def _brief(result: ScanResult, page: Page) -> Iterator[str]:
    for finding in result.active:
        level = page.paint(finding.severity.label, STYLES[finding.severity])
        message = _first_sentence(prose(finding.message))
        yield f"{_at(finding.location)}: {level} {finding.rule_id}: {message}"
    for notification in result.notifications:
        if notification.level is not Level.NOTE:
            yield " ".join(_noted(notification, page))


def _full(result: ScanResult, page: Page) -> Iterator[str]:
    active = result.active
    for path, findings in groupby(active, key=lambda finding: finding.location.path):
        yield page.paint(visible(path), "bold underline")
        yield ""
        for finding in findings:
            yield from _finding(finding, page)
            yield ""
    yield from _notifications(result.notifications, page)
    if page.verbose:
        yield from _suppressed([finding for finding in result.findings if finding.suppression], page)
    if active:
        yield from _table(active, page)
    yield _closing(result, page)


def _finding(finding: Finding, page: Page) -> Iterator[str]:
    level = page.paint(finding.severity.label, STYLES[finding.severity])
    remarks = "".join(f"  {page.paint(remark, 'italic')}" for remark in _remarks(finding))
    yield f"  {level}  {page.paint(finding.rule_id, 'bold')}  {_at(finding.location)}{remarks}"
    yield from _hanging("  ", prose(finding.message), page)
    yield from _code(finding, page)
    for label, text in _reasons(finding, page.rules.get(finding.rule_id)):
        yield from _labelled(label, text, page)
    yield from _trail("flow", _numbered(finding.steps), page)
    yield from _trail("see", [(step, "") for step in finding.related], page)
    if rule := page.rules.get(finding.rule_id):
        yield from _labelled("page", rule.url, page)


def _remarks(finding: Finding) -> Iterator[str]:
    """What lowers the weight of a finding; nothing is said of the usual."""
    if finding.confidence is not Confidence.HIGH:
        yield f"({finding.confidence.label} confidence)"
    if finding.place is not Place.PRODUCTION:
        yield f"({finding.place.value} code)"


def _code(finding: Finding, page: Page) -> Iterator[str]:
    gutter = len(str(finding.location.end_line)) + 2
    rows = marked_lines(finding.location, finding.snippet, page.width - gutter - 5)
    if rows:
        yield ""
    for number, text, mark in rows:
        side = page.paint(f"  {number:>{gutter}} |", "dim")
        yield f"{side} {_mark(text, finding.severity, page) if mark else text}"
    if rows:
        yield ""


def _mark(text: str, severity: Severity, page: Page) -> str:
    """Paint the mark but not the space before it."""
    bare = text.lstrip()
    style = STYLES[severity].removesuffix(" on red").replace("white", "red")
    return f"{' ' * (len(text) - len(bare))}{page.paint(bare, style)}"


def _reasons(finding: Finding, rule: Rule | None) -> Iterator[tuple[str, str]]:
    if rule and (why := _first_sentence(prose(rule.section("Why is this bad?")))):
        yield "why", why
    advice = finding.advice or (rule.section("How to fix") if rule else "")
    text = prose(finding.advice) or _first_sentence(prose(advice))
    if text:
        yield "fix", text
    if finding.fix:
        yield ("" if text else "fix"), f"`{finding.fix.command}` does it: {prose(finding.fix.description)}"


def _numbered(steps: Sequence[FlowStep]) -> list[tuple[FlowStep, str]]:
    return [(step, f"{number}. ") for number, step in enumerate(steps, 1)]


def _trail(label: str, steps: Sequence[tuple[FlowStep, str]], page: Page) -> Iterator[str]:
    """Places with their notes; the middle of a long way is left out unless more was asked for."""
    hidden = 0 if page.verbose or len(steps) <= MOST_STEPS else len(steps) - MOST_STEPS
    half = MOST_STEPS // 2
    shown = [*steps[:half], *steps[half + hidden :]]
    places = [f"{number}{_at(step.location)}" for step, number in shown]
    widest = min(max(map(cell_len, places), default=0), page.width // 2)
    for index, ((step, _), place) in enumerate(zip(shown, places, strict=True)):
        if hidden and index == half:
            yield from _labelled("", f"… {plural(hidden, 'more step')} (-v shows all)", page)
        padding = " " * max(0, widest - cell_len(place))
        yield from _labelled("" if index else label, f"{place}{padding}  {prose(step.note)}", page)


def _notifications(notifications: Sequence[Notification], page: Page) -> Iterator[str]:
    """Not one is lost: those like many others are counted, notes wait for -v."""
    loud = [item for item in notifications if page.verbose or item.level is not Level.NOTE]
    alike: Counter[str] = Counter()
    for notification in loud:
        alike[notification.id] += 1
        if page.verbose or alike[notification.id] <= MOST_ALIKE:
            head, text = _noted(notification, page)
            yield from _hanging("  ", text, page, first=f"{head} ")
    for name, count in alike.items():
        if not page.verbose and count > MOST_ALIKE:
            yield f"  … and {count - MOST_ALIKE:,} more [{visible(name)}] (-v shows all)"
    if quiet := len(notifications) - len(loud):
        yield f"{plural(quiet, 'note')} not shown (-v shows all)"
    if notifications:
        yield ""


def _noted(notification: Notification, page: Page) -> tuple[str, str]:
    """The painted level, and everything else."""
    line = f":{notification.line}" if notification.line else ""
    place = f"{visible(notification.path)}{line}: " if notification.path is not None else ""
    level = page.paint(f"{notification.level.value}:", LEVEL_STYLES[notification.level])
    return level, f"{place}{prose(notification.message)} [{visible(notification.id)}]"


def _suppressed(findings: Sequence[Finding], page: Page) -> Iterator[str]:
    for finding in findings:
        if suppression := finding.suppression:
            reason = f": {prose(suppression.reason)}" if suppression.reason else ""
            text = f"{_at(finding.location)} {finding.rule_id} ({suppression.kind.value}{reason})"
            yield from _hanging("  ", text, page, first=page.paint("suppressed: ", "dim"))
    if findings:
        yield ""


def _table(findings: Sequence[Finding], page: Page) -> Iterator[str]:
    counts = by_severity(findings)
    digits = max(len(f"{count:,}") for count in counts.values())
    for severity, count in counts.items():
        if count:
            rules = Counter(finding.rule_id for finding in findings if finding.severity is severity)
            names = ", ".join(
                name if times == 1 else f"{name} ({times:,})" for name, times in rules.most_common()
            )
            level = page.paint(f"{severity.label:<8}", STYLES[severity])
            yield from _hanging(" " * (14 + digits), names, page, first=f"  {level}  {count:>{digits},}  ")
    yield ""


def _closing(result: ScanResult, page: Page) -> str:
    text = page.paint(verdict(result), "bold" if result.active else "bold green")
    spent = f" {plural(result.modules, 'module')} parsed in {result.seconds:.1f} s." if page.verbose else ""
    return f"{text}{spent}"


def _labelled(label: str, text: str, page: Page) -> Iterator[str]:
    return _hanging(" " * LABEL, text, page, first=page.paint(f"  {label:<{LABEL - 2}}", "dim"))


def _hanging(indent: str, text: str, page: Page, *, first: str | None = None) -> Iterator[str]:
    """Wrap `text`; the first line starts with `first`, which may be painted, the others with `indent`."""
    for index, line in enumerate(wrap(text, page.width - len(indent))):
        yield f"{indent if index or first is None else first}{line}"


def _at(location: Location) -> str:
    return f"{visible(location.path)}:{location.line}:{location.column}"


def _first_sentence(text: str) -> str:
    found = FIRST_SENTENCE.match(text)
    return found.group() if found else text
