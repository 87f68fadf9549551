"""Which fixes can be made together, and what the files look like afterwards."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fumehood.findings.finding import Edit, Finding
from fumehood.fix.editable import CHANGED, Change, Editable, NotEditableError, read_editable
from fumehood.fix.validity import broken
from fumehood.rules.hiding import is_shown_as

UNPARSABLE = "the result would not be {} any more"


@dataclass(frozen=True, slots=True)
class Patch:
    """One file before and after; `path` is relative to the repository root."""

    path: str
    before: bytes
    after: bytes


@dataclass(frozen=True, slots=True)
class Plan:
    """What `fumehood fix` is going to do.

    `left` are the findings with a fix that stay, and why; `withheld` those whose fix is unsafe and was not asked for.
    """

    patches: tuple[Patch, ...]
    fixed: tuple[Finding, ...]
    left: tuple[tuple[Finding, str], ...]
    withheld: tuple[Finding, ...] = ()


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

    def drop(self, refused: Mapping[str, str]) -> None:
        """Take back the findings that one of the paths can't have, for the reason given there."""
        guilty = [one for one in self.accepted if any(self._refused(path, one[1][path]) for path in one[1])]
        accepted, self.accepted = self.accepted, []
        for finding, changes in accepted:
            reason = next((refused[path] for path in changes if path in refused), None)
            if reason is None or (guilty and (finding, changes) not in guilty):
                self.accepted.append((finding, changes))
            else:
                self.left.append((finding, reason))

    def patches(self) -> tuple[dict[str, Patch], dict[str, str]]:
        """The files with all accepted changes; those that can't be had, with the reason, come second."""
        wanted: dict[str, dict[Change, None]] = {}
        for _, by_path in self.accepted:
            for path, changes in by_path.items():
                wanted.setdefault(path, {}).update(dict.fromkeys(changes))
        made: dict[str, Patch] = {}
        refused: dict[str, str] = {}
        for path in sorted(wanted):
            if (reason := self._refused(path, wanted[path])) is not None:
                refused[path] = reason
            else:
                file = self.files[path]
                made[path] = Patch(path, file.data, file.changed(wanted[path]))
        return made, refused

    def _refused(self, path: str, changes: Iterable[Change]) -> str | None:
        """Why a file can't have these changes."""
        file = self.files[path]
        try:
            language = broken(path, file.data, file.changed(changes))
        except NotEditableError as error:
            return str(error)
        return None if language is None else UNPARSABLE.format(language)

    def _changes(self, finding: Finding) -> dict[str, list[Change]]:
        first = self._file(finding.location.path).line(finding.location.line)
        if finding.snippet and not is_shown_as(first, finding.snippet.split("\n", 1)[0].rstrip("\r")):
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


def plan_fixes(findings: Iterable[Finding], root: Path, *, unsafe: bool = False) -> Plan:
    """Plan the fixes of all findings that have one and are not suppressed; nothing is written.

    `root` is absolute and without links; `unsafe` is whether unsafe fixes are asked for too. Of two findings that
    want different things of the same place the first in report order wins, a safe one before an unsafe one.
    """
    draft = Draft(root)
    fixable = [one for one in findings if one.fix and one.fix.edits and not one.suppression]
    fixable.sort(key=lambda one: (_is_unsafe(one), one.sort_key))
    for finding in fixable:
        if unsafe or not _is_unsafe(finding):
            draft.consider(finding)
    made, refused = draft.patches()
    while refused:
        draft.drop(refused)
        made, refused = draft.patches()
    left = sorted(draft.left, key=lambda entry: entry[0].sort_key)
    changed = tuple(patch for patch in made.values() if patch.before != patch.after)
    fixed = sorted((finding for finding, _ in draft.accepted), key=lambda finding: finding.sort_key)
    withheld = () if unsafe else tuple(filter(_is_unsafe, fixable))
    return Plan(changed, tuple(fixed), tuple(left), withheld)


def _is_unsafe(finding: Finding) -> bool:
    return finding.fix is not None and finding.fix.unsafe


def _change(file: Editable, edit: Edit) -> Change:
    where = edit.location
    start, end = file.offset(where.line, where.column), file.offset(where.end_line, where.end_column)
    if end < start:
        raise NotEditableError(CHANGED)
    return Change(start, end, edit.text.replace("\r\n", "\n").replace("\n", file.newline(where.line)))


def _overlap(ours: Iterable[Change], theirs: Sequence[Change]) -> bool:
    return any(change.overlaps(other) for change in ours for other in theirs)
