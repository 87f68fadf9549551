"""Small programs in, findings or values out: the verbs of the tests."""

from __future__ import annotations

import ast
import re
import textwrap
from collections.abc import Iterator, Mapping
from pathlib import Path

from fumehood.findings.finding import Confidence
from fumehood.flow.frame import Entry, WayIn
from fumehood.framework.observations import Observations, ServerStart
from fumehood.framework.walks.ways_in import WaysIn
from fumehood.project.imports import ImportIndex
from fumehood.project.module import Module
from fumehood.rules.registry import rules_of
from fumehood.scan import ScanResult, scan
from fumehood.settings import Settings
from tests.values import show

MARK = re.compile(
    r"[#;] (?P<what>finding|missed|wrong)(?P<below> below)?(?:: (?P<rules>[a-z-]+(?:, [a-z-]+)*))?"
)
"""`# finding: rule-id` at the end of a line; `# finding below: rule-id` where a comment needs a line of its own.

`# missed: rule-id` is a known miss, `# wrong: rule-id` a known false report.
"""

LISTED = "findings.txt"
"""A file of lines such as `package.json:3: rule-id` about files that have no comments."""


def write(root: Path, files: Mapping[str, str]) -> Path:
    """Write dedented files below a folder and return it."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text).lstrip("\n"), encoding="utf-8")
    return root


def scan_files(
    root: Path, files: Mapping[str, str], *rules: str, confidence: Confidence = Confidence.MEDIUM
) -> ScanResult:
    """Scan a small project, with all rules or only some."""
    write(root, files)
    settings = Settings(root=root, paths=(root,), select=frozenset(rules), min_confidence=confidence, jobs=1)
    return scan(settings)


HELD = "held"
"""How the names of folders begin whose programs were written apart from the rules; then comes the family."""


def family_of(app: Path) -> str:
    """The family of rules that a folder of tests/apps is about."""
    first = app.name.partition("_")[0]
    if first in {HELD, "injection"}:
        return "injection"
    return first.removeprefix(HELD) if first.startswith(HELD) else "launch"


def reported(result: ScanResult) -> list[tuple[str, int, str]]:
    """Path, line and rule of each finding, in report order."""
    return [(one.location.path, one.location.line, one.rule_id) for one in result.findings]


def marked(files: Mapping[str, str], rule: str = "") -> list[tuple[str, int, str]]:
    """Path, line and rule of every line that is marked to be found."""
    found = []
    for name, text in files.items():
        for number, line in enumerate(textwrap.dedent(text).lstrip("\n").split("\n"), 1):
            for mark in MARK.finditer(line):
                if mark["what"] != "missed":
                    wanted = (mark["rules"] or rule).split(", ")
                    found += [(name, number + bool(mark["below"]), one) for one in wanted]
    for line in files.get(LISTED, "").splitlines():
        path, at, listed = line.split(":")
        found.append((path, int(at), listed.strip()))
    return sorted(found)


def assert_findings(root: Path, files: Mapping[str, str], family: str) -> None:
    """What the rules of a family report in a small project is what its lines are marked with."""
    result = scan_files(root, files, *(rule.id for rule in rules_of(family)))
    assert sorted(reported(result)) == marked(files)
    assert result.notifications == ()


HEADING = re.compile(r"^## (.+)$", re.M)
BLOCK = re.compile(r"^(?:`([^`]+)`\n\n)?```\w*\n(.*?)^```$", re.M | re.S)


def cases(page: Path) -> Iterator[tuple[str, dict[str, str]]]:
    """The programs of a Markdown page: title and files.

    Under one heading, blocks below a path are the files of one program; any other block is a program of its own.
    """
    _, *parts = HEADING.split(page.read_text("utf-8"))
    for heading, text in zip(parts[::2], parts[1::2], strict=True):
        blocks = BLOCK.findall(text)
        assert blocks, f"{page.name}: {heading} has no program"
        if all(path for path, _ in blocks):
            yield heading, dict(blocks)
            continue
        for number, (path, code) in enumerate(blocks, 1):
            assert not path, f"{page.name}: {heading} has blocks with and without a path"
            yield f"{heading} {number}" if len(blocks) > 1 else heading, {"program.py": code}


LAST = "the last expression"
Program = str | Mapping[str, str]


def modules(program: Program) -> dict[str, Module]:
    """The parsed files of a program; a text alone is `main.py`."""
    files = {"main.py": program} if isinstance(program, str) else program
    texts = {path: textwrap.dedent(text).strip() + "\n" for path, text in files.items()}
    return {path: Module(path, text, ast.parse(text)) for path, text in texts.items()}


def ways_into(parsed: Mapping[str, Module]) -> WaysIn:
    """An interpreter over a program, all of whose modules run when they are imported."""
    return WaysIn(ImportIndex(parsed), parsed.get, parsed.keys(), parsed.keys())


def reveal(program: Program, way: WayIn = WayIn.IMPORT) -> str:
    """The value of the last expression of the first file, after all before it has run."""
    parsed = modules(program)
    path, module = next(iter(parsed.items()))
    last = module.tree.body[-1]
    assert isinstance(last, ast.Expr), "a program ends in the expression to reveal"
    target = ast.copy_location(ast.Name(LAST, ast.Store()), last)
    module.tree.body[-1] = ast.copy_location(ast.Assign([target], last.value), last)
    ways, shown = ways_into(parsed), ["not reached"]

    def look() -> None:
        if way is WayIn.SCRIPT:
            ways.run_script(path)
            found = ways.run.memory.owner
        else:
            ways.import_module(path)
            found = ways.modules.loaded[path]
        if LAST in found.slots:
            shown.append(show(found.slots[LAST]))

    ways.attempt(Entry(way, path), look)
    assert ways.notifications == []
    return shown[-1]


def assert_value(program: Program, expected: str, way: WayIn = WayIn.IMPORT) -> None:
    """As `reveal_type` in a type checker: see `show` for the notation."""
    assert reveal(program, way) == expected


def observe(program: Program) -> Observations:
    """All that is seen on every way into a program."""
    parsed = modules(program)
    return ways_into(parsed).take(parsed, lambda _modules, _names: [])


def starts(program: Program) -> list[str]:
    """The servers that start, as `main.py:4 import` or `main.py:4 script? debug=True host='::'`; `?` is possible."""
    return [_start(start) for start in observe(program).of(ServerStart)]


def _start(start: ServerStart) -> str:
    place = f"{start.site.module.path}:{start.site.node.lineno}"
    words = [place, start.entry.way.value + ("" if start.certain else "?")]
    words += (
        ["background"] * start.background
        + ["offered"] * start.offered
        + ["by its look"] * (not start.resolved)
    )
    words += [
        f"{name}={show(value)}"
        for name, value in sorted(start.arguments.items())
        if name not in {"app", "debug"}
    ]
    debug = show(start.debug)
    return " ".join([*words, f"debug={debug}"]) if debug != "False" else " ".join(words)


REVEALED = re.compile(r"^(?P<before>.*\n)?(?P<last>[^\n]+?)  # = (?P<expected>[^\n]+)\n$", re.S)


def value_cases(page: Path) -> Iterator[tuple[str, dict[str, str], str]]:
    """Title, files and value of the programs of a page: the first file of each ends in `expression  # = value`."""
    for title, files in cases(page):
        path = next(iter(files))
        found = REVEALED.match(files[path])
        assert found, f"{page.name}: {title} does not end in `# = value`"
        yield title, {**files, path: (found["before"] or "") + found["last"]}, found["expected"]
