"""The command line: flags -> Settings -> scan -> report -> exit code."""

from __future__ import annotations

# ruff: noqa: PLC0415 -- a command loads what it needs when it runs, so that each starts at once
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from fumehood import __version__
from fumehood.configuration.load import load_settings
from fumehood.errors import UsageError
from fumehood.findings.finding import Level
from fumehood.flags import FrontDoor, complete_rules, flags_of
from fumehood.options import Front
from fumehood.settings import Settings
from fumehood.terminal import Report, emit, progress_bar, wants_color, width_of
from fumehood.wording import printable

if TYPE_CHECKING:
    from fumehood.findings.finding import Notification
    from fumehood.findings.posture import Posture
    from fumehood.launch.launch import Launch
    from fumehood.rules.rule import Rule
    from fumehood.scan import ScanResult

    Launched = tuple[tuple[Launch, ...], tuple[Notification, ...]]
    Configured = tuple[tuple[Posture, ...], tuple[Notification, ...]]

Given = Mapping[str, Any]
NEW_BASELINE = "fumehood-baseline.json"
PATHS = click.argument("paths", metavar="[PATH]...", nargs=-1, type=click.Path())


def _launches_for_real(settings: Settings) -> Launched:
    from fumehood.launch.workspace import launches as launches_in

    return launches_in(settings)


def _postures_for_real(settings: Settings) -> Configured:
    from fumehood.scan import configured

    return configured(settings)


class Works(NamedTuple):
    """What the commands set going; tests hand in their own as click's `obj`."""

    scan: Callable[[Settings, Sequence[Rule], Report | None], ScanResult]
    rules: Callable[[], Sequence[Rule]]
    launches: Callable[[Settings], Launched] = _launches_for_real
    postures: Callable[[Settings], Configured] = _postures_for_real


@click.group(cls=FrontDoor, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="fumehood", message="%(prog)s %(version)s")
def cli() -> None:
    """Find what goes wrong when a Flask app is really started, and the security bugs around it.

    Nothing of the scanned project is run, imported or installed.
    """


@cli.command()
@PATHS
@flags_of("scan")
@click.pass_context
def scan(ctx: click.Context, /, paths: tuple[str, ...], verbose: int, *, quiet: bool, **given: Any) -> None:
    """Scan folders and files, by default the current folder.

    Exits with 0 if no finding reaches --fail-on, 1 if one does, 2 if the command or the configuration is wrong.
    """
    output, sarif = _targets(given)
    settings = _settings(ctx, paths, given)
    result = _scan(ctx, settings, quiet=quiet)
    if sarif:
        from fumehood.report.sarif import write_sarif

        write_sarif(result, sarif, category="fumehood", version=__version__)
    color = wants_color(given["color"] or ("never" if output else "auto"), sys.stdout, os.environ)
    text = _render(result, settings.format, color=color, verbose=verbose, quiet=quiet)
    if output:
        from fumehood.report.output import write_report

        write_report(output, [text])
    else:
        _say(text, utf8=settings.format != "text")
    ctx.exit(settings.exit_code(result.findings))


@cli.command()
@PATHS
@flags_of("launches")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "mermaid", "json"]),
    default="text",
    show_default=True,
    help="A table, a diagram, or JSON with the place of each fact.",
)
@click.pass_context
def launches(
    ctx: click.Context, /, paths: tuple[str, ...], form: str, verbose: int, *, quiet: bool, **given: Any
) -> None:
    """Show how the app is started: which server, which module, where that is written.

    Reads Dockerfiles, Compose files, Procfiles, systemd units and the like. With -v, the way to each command.
    """
    from fumehood.report.launches import Manner, render_launches_as

    output = given["output"] and _target(given["output"], "--output")
    found, notifications = _works(ctx).launches(_settings(ctx, paths, given))
    color = wants_color(given["color"] or ("never" if output else "auto"), sys.stdout, os.environ)
    manner = Manner(color=color, width=width_of(sys.stdout), verbose=verbose, quiet=quiet)
    text = render_launches_as(form, found, notifications, manner)
    _warn(notifications, verbose=verbose)
    if output:
        from fumehood.report.output import write_report

        write_report(output, [text])
    else:
        _say(text, utf8=form != "text")


@cli.command()
@PATHS
@flags_of("config")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="A table, or JSON with the place of each value.",
)
@click.pass_context
def config(
    ctx: click.Context, /, paths: tuple[str, ...], form: str, verbose: int, *, quiet: bool, **given: Any
) -> None:
    """Show what each app is configured with: keys, cookies, hosts, limits, and where each value comes from.

    Values of secrets are never shown. With -v, also what may be set outside of the program.
    """
    from fumehood.report.launches import Manner
    from fumehood.report.postures import render_postures_as

    output = given["output"] and _target(given["output"], "--output")
    found, notifications = _works(ctx).postures(_settings(ctx, paths, given))
    color = wants_color(given["color"] or ("never" if output else "auto"), sys.stdout, os.environ)
    manner = Manner(color=color, width=width_of(sys.stdout), verbose=verbose, quiet=quiet)
    text = render_postures_as(form, found, notifications, manner)
    _warn(notifications, verbose=verbose)
    if output:
        from fumehood.report.output import write_report

        write_report(output, [text])
    else:
        _say(text, utf8=form != "text")


@cli.command()
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.pass_context
def rules(ctx: click.Context, form: str) -> None:
    """List all rules."""
    from fumehood.rules.page import render_list, render_list_json

    render = render_list_json if form == "json" else render_list
    _say(render(_works(ctx).rules()), utf8=form == "json")


@cli.command()
@click.argument("rule_id", metavar="RULE", shell_complete=complete_rules)
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True)
@click.pass_context
def explain(ctx: click.Context, rule_id: str, color: str) -> None:
    """Say what a rule finds, why that is bad and how to fix it."""
    from fumehood.rules.page import render_page
    from fumehood.rules.registry import rule_named

    page = render_page(rule_named(rule_id, tuple(_works(ctx).rules())))
    if wants_color(color, sys.stdout, os.environ):
        page = _rich_markdown(page)
    _say(page)


@cli.command()
@PATHS
@flags_of("baseline")
@click.option(
    "--output", type=click.Path(), default=NEW_BASELINE, show_default=True, help="The file to write."
)
@click.pass_context
def baseline(
    ctx: click.Context, /, paths: tuple[str, ...], output: str, *, quiet: bool, **given: Any
) -> None:
    """Accept all present findings: list them in a file for --baseline."""
    from fumehood.report.output import write_report
    from fumehood.triage.baseline import render_baseline

    target = _target(output, "--output")
    settings = replace(_settings(ctx, paths, given), baseline=None)
    result = _scan(ctx, settings, quiet=quiet)
    _warn(result.notifications)
    write_report(target, [render_baseline(result.active)])
    if not quiet:
        count = "1 finding" if len(result.active) == 1 else f"{len(result.active)} findings"
        click.echo(f"{count} written to {printable(output)}", err=True)


@cli.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path())
@click.option("--output", type=click.Path(), help="Write to this file instead of printing.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["sarif", "json", "report", "markdown", "html", "text"]),
    help="What to make of JSON reports and report files; by default what the files are.",
)
@click.pass_context
def merge(ctx: click.Context, /, files: tuple[str, ...], output: str | None, form: str | None) -> None:
    """Join the SARIF files, JSON reports or report files of all shards of a scan into one.

    It is what a scan of the whole would have written.
    """
    from fumehood.reading import read_small
    from fumehood.report.merge_files import LARGEST, merge_files

    target = output and _target(output, "--output")
    data = [read_small(Path(name), printable(name), limit=LARGEST) for name in files]
    merged = merge_files(data, _works(ctx).rules(), form=form or "", version=__version__)
    if target:
        from fumehood.report.output import write_report

        write_report(target, merged)
    else:
        _say("".join(merged), utf8=form != "text")


@cli.command()
@PATHS
@flags_of("fix")
@click.option("--diff", is_flag=True, help="Change nothing; print a patch for `git apply`.")
@click.pass_context
def fix(
    ctx: click.Context,
    /,
    paths: tuple[str, ...],
    *,
    diff: bool,
    unsafe: str | None,
    quiet: bool,
    **given: Any,
) -> None:
    """Make the changes that are safe to make by machine.

    Exits with 1 if a finding that reaches --fail-on is left, or would be.
    """
    from fumehood.fix.patch import render_patch, write_patch
    from fumehood.fix.plan import plan_fixes
    from fumehood.fix.telling import describe, rest

    settings = _settings(ctx, paths, given)
    result = _scan(ctx, settings, quiet=quiet)
    _warn(result.notifications)
    plan = plan_fixes(result.active, settings.root, unsafe=bool(unsafe))
    if diff:
        emit(b"".join(map(render_patch, plan.patches)), sys.stdout.buffer)
    else:
        for patch in plan.patches:
            write_patch(patch, settings.root)
    fixed = set(plan.fixed)
    left = [finding for finding in result.active if finding not in fixed]
    if not quiet:
        click.echo(describe(plan, applied=not diff) + rest(left), nl=False, err=diff)
    ctx.exit(settings.exit_code(left))


def _works(ctx: click.Context) -> Works:
    if isinstance(ctx.obj, Works):
        return ctx.obj
    from fumehood.rules.registry import all_rules

    return Works(_scan_for_real, all_rules)


def _scan_for_real(settings: Settings, rules: Sequence[Rule], report: Report | None) -> ScanResult:
    from fumehood.scan import scan as scan_paths

    return scan_paths(settings, rules, report)


def _settings(ctx: click.Context, /, paths: Sequence[str], given: Given) -> Settings:
    known = frozenset(rule.id for rule in _works(ctx).rules())
    by_name = {field.replace("_", "-"): value for field, value in given.items()}
    return load_settings(paths, by_name, front=Front.FLAG, known=known, cwd=Path.cwd())


def _scan(ctx: click.Context, settings: Settings, *, quiet: bool) -> ScanResult:
    works = _works(ctx)
    if quiet:
        return works.scan(settings, works.rules(), None)
    with progress_bar(sys.stderr) as report:
        return works.scan(settings, works.rules(), report)


def _render(result: ScanResult, form: str, *, color: bool, verbose: int, quiet: bool) -> str:
    """The report in one of settings.FORMATS; each renderer loads when it is asked for."""
    if form == "json":
        from fumehood.report.json import render_json

        return render_json(result, version=__version__)
    if form == "sarif":
        from fumehood.report.sarif import render_sarif

        return render_sarif(result, category="fumehood", version=__version__)
    if form == "markdown":
        from fumehood.report.markdown import render_markdown

        return render_markdown(result)
    if form == "html":
        from fumehood.report.html.page import render_html

        return render_html(result, version=__version__)
    from fumehood.report.text import render_text

    return render_text(result, color=color, width=width_of(sys.stdout), verbose=verbose, quiet=quiet)


def _rich_markdown(page: str) -> str:
    from rich.console import Console
    from rich.markdown import Markdown

    console = Console(force_terminal=True, width=width_of(sys.stdout), record=False)
    with console.capture() as capture:
        console.print(Markdown(page))
    return capture.get()


def _targets(given: Given) -> tuple[Path | None, Path | None]:
    """The files of --output and --sarif, looked at before a long scan rather than after it."""
    output, sarif = (given[name] and _target(given[name], f"--{name}") for name in ("output", "sarif"))
    if output and sarif and output.absolute() == sarif.absolute():
        raise UsageError("--output and --sarif name the same file")
    return output, sarif


def _target(written: str, flag: str) -> Path:
    path = Path(written)
    if not path.parent.is_dir():
        raise UsageError(f"{flag}: there is no folder {printable(str(path.parent))}")
    if path.is_dir():
        raise UsageError(f"{flag}: {printable(written)} is a folder")
    return path


def _warn(notifications: Sequence[Notification], verbose: int = 0) -> None:
    """What could not be done is said where no report has it."""
    for notification in notifications:
        if verbose or notification.level is not Level.NOTE:
            place = f"{notification.path}:{notification.line or 1}: " if notification.path else ""
            text = printable(f"{place}{notification.message}", 500)
            click.echo(f"fumehood: {notification.level.value}: {text}", err=True)


def _say(text: str, *, utf8: bool = False) -> None:
    """Print a report: machines get UTF-8, people what their terminal can show."""
    encoding = "utf-8" if utf8 else (sys.stdout.encoding or "utf-8")
    emit(text.encode(encoding, "backslashreplace"), sys.stdout.buffer)
