"""Every fix that is offered for a program of these tests does what it says, and nothing else."""

from __future__ import annotations

import textwrap
from codecs import BOM_UTF8
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from fumehood.findings.finding import Finding
from fumehood.fix.patch import write_patch
from fumehood.fix.plan import Plan, plan_fixes
from fumehood.fix.validity import broken
from fumehood.rules.registry import all_rules
from fumehood.rules.rule import Rule
from fumehood.scan import scan
from fumehood.settings import Settings
from tests.support import MARK, cases, write

HERE = Path(__file__).parent
APPS = HERE.parent / "apps"
SAFE = frozenset(rule.id for rule in all_rules() if rule.safe_fix)
UNSAFE = frozenset(rule.id for rule in all_rules() if rule.unsafe_fix)
INSTEAD = {
    "debug-enabled": {"debugger-exposed"},
    "bind-all-interfaces": {"wsgi-import-blocked", "dev-server-deployed"},
}
"""What is told again where something worse, that says it too, is gone."""

Files = Mapping[str, str]


def programs() -> Iterator[tuple[str, Files]]:
    """Every program that is marked with a finding of a rule that offers fixes."""
    for rule in all_rules():
        for example in rule.examples:
            if example.has_finding and rule.id in SAFE | UNSAFE:
                yield f"rule {rule.id}: {example.title}", dict(example.files)
    for page in sorted(HERE.glob("*/*.md")):
        yield from ((f"{page.stem}: {title}", files) for title, files in cases(page) if _is_fixable(files))
    for app in sorted(APPS.iterdir()):
        paths = [
            path for path in sorted(app.rglob("*")) if path.is_file() and "__pycache__" not in path.parts
        ]
        files = {path.relative_to(app).as_posix(): path.read_text("utf-8") for path in paths}
        if _is_fixable(files):
            yield f"apps/{app.name}", files


def _is_fixable(files: Files) -> bool:
    named = {
        one
        for text in files.values()
        for mark in MARK.finditer(text)
        for one in (mark["rules"] or "").split(", ")
    }
    return not named.isdisjoint(SAFE | UNSAFE)


PROGRAMS = [pytest.param(files, id=title) for title, files in programs()]


@pytest.mark.filterwarnings("ignore::SyntaxWarning")
@pytest.mark.parametrize("files", PROGRAMS)
def test_fixed_findings_are_gone_and_nothing_else_is(files: Files, tmp_path: Path) -> None:
    root = write(tmp_path / "lf", files)
    before = _scan(root)
    for finding in before:
        assert finding.fix is None or finding.rule_id in (UNSAFE if finding.fix.unsafe else SAFE)
    safe = plan_fixes(before, root)
    _assert_edited(safe, root)
    _assert_kept_in_other_files(safe, before, files, tmp_path / "crlf")
    after = _applied(safe, root)
    _assert_fixed(before, safe, after)
    assert set(plan_fixes(after, root).fixed) <= {_same(one, after) for one, _ in safe.left}
    if safe.withheld:
        rest = plan_fixes(after, root, unsafe=True)
        _assert_edited(rest, root)
        _assert_fixed(after, rest, _applied(rest, root))


def _scan(root: Path) -> tuple[Finding, ...]:
    return scan(Settings(root=root, paths=(root,), jobs=1)).findings


def _applied(plan: Plan, root: Path) -> tuple[Finding, ...]:
    for patch in plan.patches:
        write_patch(patch, root)
    return _scan(root)


def _assert_fixed(before: tuple[Finding, ...], plan: Plan, after: tuple[Finding, ...]) -> None:
    kept = Counter((one.location.path, one.rule_id) for one in before if one not in plan.fixed)
    found = Counter((one.location.path, one.rule_id) for one in after)
    gone = {rule for _, rule in Counter((one.location.path, one.rule_id) for one in before) - found}
    assert {rule for _, rule in found - kept if gone.isdisjoint(INSTEAD.get(rule, ()))} == set()


def _assert_edited(plan: Plan, root: Path) -> None:
    """The files stay what they were, and lines that no edit is about stay as they are."""
    for patch in plan.patches:
        assert (root / patch.path).read_bytes() == patch.before
        assert broken(patch.path, patch.before, patch.after) is None
        edits = [edit.location for one in plan.fixed if one.fix for edit in one.fix.edits]
        touched = {line for at in edits if at.path == patch.path for line in range(at.line, at.end_line + 1)}
        lines = enumerate(patch.before.split(b"\n"), 1)
        after = iter(patch.after.split(b"\n"))
        assert all(line in after for number, line in lines if number not in touched)


def _assert_kept_in_other_files(plan: Plan, found: tuple[Finding, ...], files: Files, root: Path) -> None:
    """The same changes in files with other line ends and a byte order mark."""
    marked = {path for path, text in files.items() if "coding:" not in text}
    wanted = {
        patch.path: (BOM_UTF8 if patch.path in marked else b"") + patch.after.replace(b"\n", b"\r\n")
        for patch in plan.patches
    }
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        plain = textwrap.dedent(text).lstrip("\n")
        mark = BOM_UTF8 if path in marked else b""
        (root / path).write_bytes(mark + plain.replace("\n", "\r\n").encode())
    assert {patch.path: patch.after for patch in plan_fixes(found, root).patches} == wanted


def _same(finding: Finding, after: tuple[Finding, ...]) -> Finding | None:
    return next((one for one in after if one.fingerprint == finding.fingerprint), None)


@pytest.mark.parametrize("rule_id", sorted(SAFE | UNSAFE))
def test_what_a_rule_promises_is_shown(rule_id: str, tmp_path: Path) -> None:
    """By an example of the rule, on its page, or where fixes are shown letter by letter."""
    (rule,) = (rule for rule in all_rules() if rule.id == rule_id)
    wanted = ({False} if rule.safe_fix else set()) | ({True} if rule.unsafe_fix else set())
    for number, files in enumerate(_shown(rule)):
        root = write(tmp_path / str(number), files)
        found = scan(Settings(root=root, paths=(root,), jobs=1, select=frozenset({rule_id}))).findings
        wanted -= {one.fix.unsafe for one in found if one.fix}
        if not wanted:
            return
    pytest.fail(f"no fix of {rule_id} is shown")


def _shown(rule: Rule) -> Iterator[Files]:
    for page in sorted((HERE.parent / "fix/programs").glob("*.md")):
        for title, files in cases(page):
            if title.partition(":")[0] == rule.id:
                yield {
                    path.removeprefix("before/"): files[path] for path in files if path.startswith("before/")
                }
    yield from (example.files for example in rule.examples)
    for page in HERE.glob(f"*/{rule.id}.md"):
        yield from (files for _, files in cases(page))
