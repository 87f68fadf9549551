"""How files of shards are told apart by what is in them, and merged into one of the same or another kind."""

from __future__ import annotations

# ruff: noqa: PLC0415 -- a renderer loads when it is asked for
from typing import TYPE_CHECKING, Final

from fumehood.errors import UsageError
from fumehood.report.checked import parsed
from fumehood.report.merge import check_equal, merge_reports
from fumehood.report.report_file import KIND, Report, read_report, render_report
from fumehood.report.reread import Bounds, reread_result, version_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fumehood.rules.rule import Rule

FORMS: Final = ("sarif", "json", "report", "markdown", "html", "text")
LARGEST: Final = 256 * 1024 * 1024
"""Bytes of one file."""
BOUNDS: Final = Bounds(text=1_000_000, findings=100_000, steps=10_000)


def merge_files(
    files: Sequence[bytes], rules: Sequence[Rule], *, form: str = "", version: str
) -> Iterator[str]:
    """The merged report in pieces; `form` is one of FORMS, "" for the kind of the files.

    UsageError for files that do not belong together, ConfigError for those that Fumehood did not write.
    """
    kind = check_equal("kind of report", map(kind_of, files))
    if kind == "sarif":
        from fumehood.report.merge_sarif import merge_sarif

        if form not in {"", "sarif"}:
            raise UsageError(f"SARIF files can be merged into SARIF, not into {form}")
        return merge_sarif(files)
    report = merge_reports([_read(data, kind, rules) for data in files])
    if report.version != version:
        raise UsageError(f"the reports were made by Fumehood {report.version}, this is {version}")
    return _rendered(report, form or kind, version)


def kind_of(data: bytes) -> str:
    """`sarif`, `report` or `json`, by how a file begins."""
    start = data[:200]
    if b'"$schema"' in start:
        return "sarif"
    return "report" if f'"{KIND}"'.encode() in start else "json"


def _read(data: bytes, kind: str, rules: Sequence[Rule]) -> Report:
    if kind == "report":
        return read_report(data, rules)
    value = parsed(data, LARGEST, "file")
    result = reread_result(value, rules, BOUNDS)
    return Report(head_sha="", category="", result=result, version=version_of(value))


def _rendered(report: Report, form: str, version: str) -> Iterator[str]:
    result = report.result
    match form:
        case "report":
            if not report.head_sha:
                raise UsageError(
                    "JSON reports do not say which commit was scanned, so no report file can be made"
                )
            yield render_report(report, version=version)
        case "sarif":
            from fumehood.report.sarif import render_sarif

            yield render_sarif(result, category=report.category or "fumehood", version=version)
        case "json":
            from fumehood.report.json import render_json

            yield render_json(result, version=version)
        case "markdown":
            from fumehood.report.comment import render_comment

            yield render_comment(result, report.standing)
        case "html":
            from fumehood.report.html.page import render_html

            yield render_html(result, version=version)
        case _:
            from fumehood.report.text import render_text

            yield render_text(result, color=False)
