"""The findings as the page lists them, the worst first: what each says, and which are shown with their code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from fumehood.findings.finding import Confidence, Finding, Place
from fumehood.regex import regex
from fumehood.report.hostile import prose
from fumehood.report.html.apps import FAMILIES, family_of
from fumehood.report.html.code import Line, at, code_lines
from fumehood.report.markup import sentences
from fumehood.report.tally import worst_first
from fumehood.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from fumehood.findings.finding import FlowStep

MOST_DETAILED: Final = 800
"""Findings with their code; a browser opens a page of 27,000 others in brief in a few seconds."""
MOST_TEXT: Final = 4_000_000
"""Characters of code and notes, so that a few findings with endless flows do not fill the page either."""
MOST_STEPS: Final = 60
NOT_PLAIN: Final = regex(r"[^0-9A-Za-z]")


@dataclass(frozen=True, slots=True)
class Stop:
    """One place of a flow; `number` counts all of them, `hidden` how many were left out before this one."""

    number: int
    where: str
    note: str
    lines: Sequence[Line]
    here: bool = False
    hidden: int = 0


@dataclass(frozen=True, slots=True)
class Item:
    """One finding. `first` is the first sentence of its message; with `detailed`, all there is to say follows."""

    finding: Finding
    id: str
    rule: Rule | None
    family: str
    where: str
    first: str
    rest: str
    remarks: Sequence[str]
    detailed: bool

    @property
    def steps(self) -> list[Stop]:
        """The way from cause to effect, numbered."""
        return list(_stops(self.finding.steps, self.finding))

    @property
    def related(self) -> list[Stop]:
        """Places worth a look."""
        return list(_stops(self.finding.related, self.finding))

    @property
    def lines(self) -> list[Line]:
        """The code of the finding itself, unless a step shows it."""
        finding = self.finding
        shown = any(step.location == finding.location for step in finding.steps)
        return [] if shown else code_lines(finding.location, finding.snippet)

    @property
    def why(self) -> str:
        """One sentence."""
        return sentences(self.rule.section("Why is this bad?").split("\n\n")[0])[0] if self.rule else ""


def items_of(findings: Iterable[Finding], rules: Mapping[str, Rule]) -> list[Item]:
    """The worst first, suppressed ones last; the first of them detailed."""
    seen: Counter[str] = Counter()
    items: list[Item] = []
    room = MOST_TEXT
    for finding in worst_first(findings):
        mark = NOT_PLAIN.sub("", finding.fingerprint)[:12]
        seen[mark] += 1
        room -= _size(finding)
        first, rest = sentences(finding.message)
        item = Item(
            finding=finding,
            id=f"f-{mark}" if seen[mark] == 1 else f"f-{mark}-{seen[mark]}",
            rule=rules.get(finding.rule_id),
            family=family_of(finding.rule_id),
            where=at(finding.location),
            first=first,
            rest=rest,
            remarks=list(_remarks(finding)),
            detailed=len(items) < MOST_DETAILED and room > 0,
        )
        items.append(item)
    return items


def rule_choices(items: Iterable[Item]) -> list[tuple[str, list[tuple[str, int]]]]:
    """What can be filtered by: each family with the rules of it that found something, and how often."""
    counts = Counter((item.family, item.finding.rule_id) for item in items)
    found: dict[str, list[tuple[str, int]]] = {}
    for (family, rule_id), count in sorted(counts.items()):
        found.setdefault(family, []).append((rule_id, count))
    return [(family, found[family]) for family in FAMILIES if family in found]


def _size(finding: Finding) -> int:
    """About how many characters its code and notes have as they are shown."""
    places = (*finding.steps[:MOST_STEPS], *finding.related[:MOST_STEPS])
    return sum(min(len(step.snippet), 8_000) + len(step.note) + 300 for step in places) + 1_000


def _remarks(finding: Finding) -> Iterator[str]:
    """What lowers the weight of a finding; nothing is said of the usual."""
    if finding.confidence is not Confidence.HIGH:
        yield f"{finding.confidence.label} confidence"
    if finding.place is not Place.PRODUCTION:
        yield f"{finding.place.value} code"


def _stops(steps: Sequence[FlowStep], finding: Finding) -> Iterator[Stop]:
    """All, or both ends of what is too long."""
    hidden = max(0, len(steps) - MOST_STEPS)
    half = MOST_STEPS // 2
    for number, step in enumerate(steps, 1):
        if hidden and half < number <= half + hidden:
            continue
        yield Stop(
            number,
            at(step.location),
            prose(step.note),
            code_lines(step.location, step.snippet),
            here=step.location == finding.location,
            hidden=hidden if hidden and number == half + hidden + 1 else 0,
        )
