"""What a pull request's comment and the job summary say: within a budget, the totals always, scanned text harmless."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from fumehood.report.blocks import brief, counted, details, fixed_row, folded, notice_row, row
from fumehood.report.diagram import render_diagram
from fumehood.report.markup import Links, escape
from fumehood.report.tally import by_severity, plural, verdict, worst_first

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from fumehood.findings.finding import Finding, Notification
    from fumehood.report.blocks import Rules
    from fumehood.scan import ScanResult
    from fumehood.triage.standing import Fixed, Standing

BUDGET: Final = 60_000
"""GitHub takes 65,536 characters."""
A_BLOCK: Final = 3_000
"""Characters of the budget for which one finding is shown with its details; 20 in a comment."""
NO_LINKS: Final = Links()
MOST_FIXED: Final = 20
LONGEST_REASON: Final = 300
ROOM_FOR_FRAMES: Final = 600
"""Headings, folds, and the sentence that says what did not fit."""


class Told(Protocol):
    """What became of a step of publishing, as fumehood.publish.outcome.Outcome tells it.

    `step` and `state` are words; a state other than "posted" has a `reason` in plain text, which may quote GitHub.
    """

    @property
    def step(self) -> str: ...

    @property
    def state(self) -> str: ...

    @property
    def reason(self) -> str: ...


def render_comment(
    result: ScanResult,
    standing: Standing | None = None,
    *,
    links: Links = NO_LINKS,
    outcomes: Iterable[Told] = (),
    budget: int = BUDGET,
    name: str = "",
) -> str:
    """The report in at most `budget` characters.

    Dropped when it is too long: first the list of other findings, then details, then findings; the totals never are,
    so a budget of less than some 2,000 characters may be overstepped. `name` tells apart several comments on one pull
    request. Of `outcomes` those that were posted are left out.
    """
    head = _head(result, standing, name) + _not_posted(outcomes, budget // 8)
    notices = _notices(result.notifications, budget // 4)
    diagram = render_diagram(result, min(budget // 4, budget - len(head) - len(notices)))
    room = budget - len(head) - len(notices) - len(diagram) - ROOM_FOR_FRAMES - len(links.run)
    most = max(1, budget // A_BLOCK)
    return head + _Findings(result, standing, links).text(room, most) + diagram + notices


def render_resolved(
    result: ScanResult, standing: Standing | None = None, *, outcomes: Iterable[Told] = (), name: str = ""
) -> str:
    """The comment once nothing is left of what it said."""
    lines = [_title(name), "", "**Resolved: nothing is left of what was reported here.**", ""]
    head = "\n".join([*lines, verdict(result, standing)]) + "\n" + _not_posted(outcomes, BUDGET // 8)
    return head + _notices(result.notifications, BUDGET // 4)


def _title(name: str) -> str:
    return f"## Fumehood: {escape(name[:100])}" if name else "## Fumehood"


def _head(result: ScanResult, standing: Standing | None, name: str) -> str:
    lines = [_title(name), "", f"**{escape(verdict(result, standing))}**"]
    if rows := list(_rows(result, standing)):
        titles = ["Severity", *_columns(result, standing)]
        lines += ["", _line(titles), _line([":--", *["--:"] * (len(titles) - 1)]), *rows]
    return "\n".join(lines) + "\n"


def _columns(result: ScanResult, standing: Standing | None) -> Mapping[str, Sequence[Finding | Fixed]]:
    """What is counted, by the heading of its column."""
    if standing is None:
        return {"Findings": result.active}
    new = [finding for finding in result.active if standing.is_new(finding)]
    existing = [finding for finding in result.active if not standing.is_new(finding)]
    known = standing.fixed is not None and result.part is None
    return {"New": new, "Existing": existing, **({"Fixed": standing.fixed or ()} if known else {})}


def _rows(result: ScanResult, standing: Standing | None) -> Iterator[str]:
    """The totals of each severity that has any, and of all."""
    columns = [by_severity(column) for column in _columns(result, standing).values()]
    shown = [severity for severity in columns[0] if any(column[severity] for column in columns)]
    for severity in shown:
        yield _line([severity.label, *(f"{column[severity]:,}" for column in columns)])
    if len(shown) > 1:
        yield _line(["**all**", *(f"**{sum(column.values()):,}**" for column in columns)])


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _not_posted(outcomes: Iterable[Told], room: int) -> str:
    """What GitHub was not told, and why."""
    lines = (f"- {one.step}: {_reason(one.reason)}\n" for one in outcomes if one.state != "posted")
    shown = "".join(_within(lines, room))
    return f"\n**Not posted:**\n\n{shown}" if shown else ""


def _reason(text: str) -> str:
    return escape(text if len(text) <= LONGEST_REASON else f"{text[:LONGEST_REASON]}…")


class _Findings:
    """The findings part: the worst with details, the others in a list, the fixed in another."""

    def __init__(self, result: ScanResult, standing: Standing | None, links: Links) -> None:
        self._rules: Rules = {rule.id: rule for rule in result.rules}
        self._links = links
        ordered = worst_first(result.active)
        self._top = [one for one in ordered if standing is None or standing.is_new(one)]
        self._existing = [one for one in ordered if standing is not None and not standing.is_new(one)]
        self._fixed = (standing.fixed or ()) if standing is not None and result.part is None else ()

    def text(self, room: int, most: int) -> str:
        """In at most `room` characters, `most` findings with details."""
        blocks, room = self._blocks(self._top[:most], room)
        others, room = self._list(self._top[len(blocks) :], room)
        existing, room = self._list(self._existing, room)
        fixed = list(_within((fixed_row(one, self._rules) for one in self._fixed[:MOST_FIXED]), room))
        dropped = len(self._top) + len(self._existing) - len(blocks) - len(others) - len(existing)
        return "".join(
            [
                *blocks,
                _fold(plural(len(others), "more finding"), others),
                _fold(plural(len(existing), "existing finding"), existing),
                _fold(f"{plural(len(self._fixed), 'finding')} fixed", fixed),
                self._missing(dropped),
            ]
        )

    def _blocks(self, findings: Sequence[Finding], room: int) -> tuple[list[str], int]:
        """Each in brief as long as there is room, then details, the worst first, with what is left of it."""
        shown = list(_within((brief(one, self._rules, self._links.blob) for one in findings), room))
        room -= sum(map(len, shown))
        for index, finding in enumerate(findings[: len(shown)]):
            more = details(finding, self._links.blob)
            if len(more) <= room:
                shown[index] += more
                room -= len(more)
        return shown, room

    def _list(self, findings: Sequence[Finding], room: int) -> tuple[list[str], int]:
        lines = list(_within((row(one, self._rules, self._links.blob) for one in findings), room))
        return lines, room - sum(map(len, lines))

    def _missing(self, dropped: int) -> str:
        if not dropped:
            return ""
        run = self._links.run
        where = f"The [job summary]({run}) has more of them, the" if run else "The"
        left = plural(dropped, "more finding")
        return f"\n{left} did not fit here. {where} SARIF and JSON reports have all of them.\n"


def _fold(summary: str, lines: Sequence[str]) -> str:
    return folded(summary, "".join(lines)) if lines else ""


def _notices(notifications: Sequence[Notification], room: int) -> str:
    """What was not scanned or went wrong: how many always, which ones as far as there is room."""
    if not notifications:
        return ""
    lines = list(_within(map(notice_row, notifications), room - ROOM_FOR_FRAMES))
    if hidden := len(notifications) - len(lines):
        lines.append(f"- … and {plural(hidden, 'more notice')}\n")
    return folded(f"What was not scanned, and other notices: {counted(notifications)}", "".join(lines))


def _within(lines: Iterable[str], room: int) -> Iterator[str]:
    for line in lines:
        room -= len(line)
        if room < 0:
            return
        yield line
