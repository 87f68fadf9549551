"""Which fixes can be made together, and what the files look like afterwards."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fumehood.findings.finding import Edit, Finding
from fumehood.fix.editable import CHANGED, Change, Editable, NotEditableError, read_editable
from fumehood.wording import printable

UNPARSABLE = "the result would not be Python any more"


@dataclass(frozen=True, slots=True)
class Patch:
    """One file before and after; `path` is relative to the repository root."""

    path: str
    before: bytes
    after: bytes


@dataclass(frozen=True, slots=True)
class Plan:
    """What `fumehood fix` is going to do; `left` are the findings with a fix that stay, and why."""

    patches: tuple[Patch, ...]
    fixed: tuple[Finding, ...]
    left: tuple[tuple[Finding, str], ...]


@dataclass(slots=True)
class Draft:
    """The changes accepted so far. State, because each decides about the next."""

    root: Path
    files: dict[str, Editable] = field(default_factory=dict)
    accepted: list[tuple[Finding, Mapping[str, Sequence[Change]]]] = field(default_factory=list)
    left: list[tuple[Finding, str]] = field(default_factory=list)

    def consider(self, finding: Finding) -> None:
        """Accept all edits of a finding or none."""
        try:
            changes = self._changes(finding)
        except NotEditableError as error:
            self.left.append((finding, str(error)))
            return
        for other, theirs in self.accepted:
            if any(_overlap(changes[path], theirs.get(path, ())) for path in changes):
                reason = f"overlaps with the fix of {other.rule_id} on line {other.location.line}"
                self.left.append((finding, reason))
                return
        self.accepted.append((finding, changes))

    def drop(self, broken: Mapping[str, str]) -> None:
        """Take back the findings that change one of the paths, for the reason given there."""
        accepted, self.accepted = self.accepted, []
        for finding, changes in accepted:
            reason = next((broken[path] for path in changes if path in broken), None)
            if reason is None:
                self.accepted.append((finding, changes))
            else:
                self.left.append((finding, reason))

    def patches(self) -> tuple[dict[str, Patch], dict[str, str]]:
        """The files with all accepted changes; those that can't be had, with the reason, come second."""
        wanted: dict[str, set[Change]] = {}
        for _, by_path in self.accepted:
            for path, changes in by_path.items():
                wanted.setdefault(path, set()).update(changes)
        made: dict[str, Patch] = {}
        broken: dict[str, str] = {}
        for path in sorted(wanted):
            before = self.files[path].data
            try:
                made[path] = Patch(path, before, self.files[path].changed(wanted[path]))
            except NotEditableError as error:
                broken[path] = str(error)
                continue
            if _parses(before) and not _parses(made[path].after):
                broken[path] = UNPARSABLE
        return made, broken

    def _changes(self, finding: Finding) -> dict[str, list[Change]]:
        first = self._file(finding.location.path).line(finding.location.line)
        if finding.snippet and finding.snippet.split("\n", 1)[0].rstrip("\r") != first:
            raise NotEditableError(CHANGED)
        changes: dict[str, list[Change]] = {}
        for edit in finding.fix.edits if finding.fix else ():
            changes.setdefault(edit.location.path, []).append(_change(self._file(edit.location.path), edit))
        if any(_overlap([change], [other]) for own in changes.values() for change in own for other in own):
            raise NotEditableError("its edits overlap")
        return changes

    def _file(self, path: str) -> Editable:
        if path not in self.files:
            self.files[path] = read_editable(self.root / path)
        return self.files[path]


def plan_fixes(findings: Iterable[Finding], root: Path) -> Plan:
    """Plan the fixes of all findings that have one and are not suppressed; nothing is written.

    `root` is absolute and without links. Of two findings that want different things of the same place the
    first in report order wins.
    """
    draft = Draft(root)
    for finding in sorted(findings, key=lambda finding: finding.sort_key):
        if finding.fix and finding.fix.edits and not finding.suppression:
            draft.consider(finding)
    made, broken = draft.patches()
    while broken:
        draft.drop(broken)
        made, broken = draft.patches()
    left = sorted(draft.left, key=lambda entry: entry[0].sort_key)
    changed = tuple(patch for patch in made.values() if patch.before != patch.after)
    return Plan(changed, tuple(finding for finding, _ in draft.accepted), tuple(left))


def describe(plan: Plan, *, applied: bool) -> str:
    """What was done, or would be, a line for each finding and a closing one."""
    done = "fixed" if applied else "would fix"
    lines = [f"{done}: {_place(finding)}: {finding.fix.description}" for finding in plan.fixed if finding.fix]
    lines += [f"left alone: {_place(finding)}: {reason}" for finding, reason in plan.left]
    files = "1 file" if len(plan.patches) == 1 else f"{len(plan.patches)} files"
    findings = "1 finding" if len(plan.fixed) == 1 else f"{len(plan.fixed)} findings"
    closing = f"{done} {findings} in {files}" if plan.fixed else "nothing to fix"
    return "".join(f"{printable(line, 500)}\n" for line in (*lines, closing))


def _place(finding: Finding) -> str:
    return f"{finding.location.path}:{finding.location.line}: {finding.rule_id}"


def _change(file: Editable, edit: Edit) -> Change:
    where = edit.location
    start, end = file.offset(where.line, where.column), file.offset(where.end_line, where.end_column)
    if end < start:
        raise NotEditableError(CHANGED)
    return Change(start, end, edit.text.replace("\r\n", "\n").replace("\n", file.newline(where.line)))


def _overlap(ours: Iterable[Change], theirs: Sequence[Change]) -> bool:
    return any(change.overlaps(other) for change in ours for other in theirs)


def _parses(data: bytes) -> bool:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse(data)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True
