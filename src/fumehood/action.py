"""The front door of the Action: environment -> Settings -> scan -> what the runner reads -> exit code."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TextIO

from fumehood import __version__
from fumehood.configuration.load import load_settings, parse_option
from fumehood.errors import FumehoodError, UsageError
from fumehood.publish.annotations import render_annotations
from fumehood.publish.commands import command, disarmed
from fumehood.publish.runner import SUMMARY_BUDGET, Runner
from fumehood.publish.workspace import READABLE, place_inside
from fumehood.report.markdown import render_markdown
from fumehood.report.sarif import write_sarif
from fumehood.report.tally import verdict
from fumehood.report.text import render_text
from fumehood.rules.registry import all_rules
from fumehood.rules.rule import Rule
from fumehood.scan import ScanResult, scan
from fumehood.settings import OPTIONS, Front, Option, Settings, words
from fumehood.wording import printable

Scan = Callable[[Settings, Sequence[Rule], None], ScanResult]


def run(environ: Mapping[str, str], stdout: TextIO, scan: Scan = scan) -> int:
    """Scan as the inputs say and tell the runner; 0, 1 or 2 as documented, and never a traceback."""
    try:
        return _run(environ, stdout, scan)
    except FumehoodError as error:
        problem = str(error)
    except Exception as error:
        problem = f"Internal error, please report it: {type(error).__name__}: {error}"
    print(command("error", problem, {"title": "Fumehood"}), file=stdout, flush=True)
    return 2


def _run(environ: Mapping[str, str], stdout: TextIO, scan: Scan) -> int:
    inputs = read_inputs(environ)
    workspace = Path(environ.get("GITHUB_WORKSPACE") or ".").resolve()
    settings = _settings(inputs, workspace)
    sarif = place_inside(workspace, str(inputs["sarif-file"]))
    result = scan(settings, all_rules(), None)
    # Code scanning would show suppressed results as open alerts.
    write_sarif(result, sarif, category=category_of(inputs), version=__version__, suppressed=False)
    sarif.chmod(READABLE)
    runner = Runner(environ)
    runner.add_summary(render_markdown(result, budget=SUMMARY_BUDGET, blob=runner.blob))
    runner.set_outputs(_outputs(result, sarif.relative_to(workspace)))
    for line in (*_log(result, shown=inputs["annotations"] != "off"), *runner.warnings(), verdict(result)):
        print(line, file=stdout)
    stdout.flush()
    return settings.exit_code(result.findings)


def read_inputs(environ: Mapping[str, str]) -> dict[str, object]:
    """Every input by its name, as text where it is also a key, so that an empty one leaves the key its say.

    The runner upper-cases names and keeps hyphens. UsageError for a value that does not fit.
    """
    return dict(_read(option, environ) for option in OPTIONS if Front.INPUT in option.fronts)


def _read(option: Option, environ: Mapping[str, str]) -> tuple[str, object]:
    said = environ.get(f"INPUT_{option.name.upper()}", "").strip()
    if option.fronts != Front.INPUT:
        return option.name, said
    return option.name, parse_option(option, said, Front.INPUT) if said else option.default_for(Front.INPUT)


def _settings(inputs: Mapping[str, object], workspace: Path) -> Settings:
    known = frozenset(rule.id for rule in all_rules())
    paths = words(inputs["path"])
    settings = load_settings(paths, inputs, front=Front.INPUT, known=known, cwd=workspace)
    for place in settings.paths:
        if not place.is_relative_to(workspace):
            raise UsageError(f"input path: {printable(str(place))} is outside of the workspace")
    return settings


def category_of(inputs: Mapping[str, object]) -> str:
    """What tells this scan apart from others of the same commit: as asked for, or made from the paths."""
    paths = "+".join(sorted(path.strip("/") for path in words(inputs["path"]) if path.strip("./")))
    return str(inputs["category"]) or f"fumehood/{paths}".rstrip("/")


def _log(result: ScanResult, *, shown: bool) -> Iterator[str]:
    """The report in a fold, then the annotations."""
    yield "::group::Findings"
    yield disarmed(render_text(result, color=False, verbose=1), secrets.token_hex(16))
    yield "::endgroup::"
    if shown:
        titles = {rule.id: rule.title for rule in result.rules}
        yield from render_annotations(result.active, result.notifications, titles)


def _outputs(result: ScanResult, sarif: Path) -> dict[str, str]:
    worst = max((finding.severity for finding in result.active), default=None)
    return {
        "sarif-file": sarif.as_posix(),
        "findings-count": str(len(result.active)),
        "highest-severity": "" if worst is None else worst.label,
        "conclusion": "findings" if result.active else "clean",
    }
