"""The front door of the Action: environment -> inputs and event -> scan -> publish -> outputs and exit code."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TextIO

from fumehood import __version__
from fumehood.errors import FumehoodError
from fumehood.inputs import Inputs, category_of, read_inputs, settings_of, wishes_of
from fumehood.project.revision import first_parent
from fumehood.publish import comment, review
from fumehood.publish.annotations import render_annotations
from fumehood.publish.client import GITHUB, Client
from fumehood.publish.commands import command, disarmed
from fumehood.publish.event import Event, load_payload, read_event
from fumehood.publish.hunks import added_lines
from fumehood.publish.outcome import Outcome, State, Step
from fumehood.publish.plan import Plan, plan
from fumehood.publish.publisher import Publication, Published, publish
from fumehood.publish.runner import SUMMARY_BUDGET, Runner
from fumehood.publish.trouble import GitHubTrouble
from fumehood.publish.workspace import READABLE, place_inside
from fumehood.reading import read_small
from fumehood.report.comment import render_comment, render_resolved
from fumehood.report.markup import Links
from fumehood.report.output import write_report
from fumehood.report.report_file import LARGEST, Report, read_report, render_report
from fumehood.report.tally import verdict
from fumehood.report.text import render_text
from fumehood.rules.registry import all_rules
from fumehood.rules.rule import Rule
from fumehood.scan import ScanResult, scan, scan_revision
from fumehood.settings import Settings
from fumehood.triage.standing import Standing, stand

Scan = Callable[[Settings, Sequence[Rule], None], ScanResult]
Connect = Callable[[str, str, str], Client]
"""A client for a repository, a token and the URL of the API."""

TITLE = {"title": "Fumehood"}


def connect(repository: str, token: str, api_url: str) -> Client:
    """A client that waits and repeats as it should."""
    return Client(repository, token, api_url=api_url)


def run(environ: Mapping[str, str], stdout: TextIO, scan: Scan = scan, connect: Connect = connect) -> int:
    """Do as the inputs and the event say and tell the runner; 0, 1 or 2 as documented, and never a traceback."""
    try:
        with ExitStack() as stack:
            return _Run(environ, stdout, connect, stack).go(scan)
    except FumehoodError as error:
        problem = str(error)
    except Exception as error:
        problem = f"Internal error, please report it: {type(error).__name__}: {error}"
    print(command("error", problem, TITLE), file=stdout, flush=True)
    return 2


@dataclass(frozen=True, slots=True, kw_only=True)
class _Report:
    """What is published: a scan's result, and how it stands against what was there before."""

    result: ScanResult
    standing: Standing | None = None
    category: str
    fails: bool = False
    sarif: Path | None = None
    head_sha: str = ""
    pull: int | None = None


NOTHING_TO_POST = frozenset({comment.NOTHING, review.NOTHING})


def _is_news(outcome: Outcome, plan: Plan) -> bool:
    """Whether a step that was not made is worth a line: it was to be made, and there was something to post."""
    return outcome.step not in plan.skipped and outcome.reason not in NOTHING_TO_POST


class _Run:
    """One run of the Action: everything that is read from outside is read here, once."""

    def __init__(
        self, environ: Mapping[str, str], stdout: TextIO, connect: Connect, stack: ExitStack
    ) -> None:
        self.environ = environ
        self.stdout = stdout
        self.inputs: Inputs = read_inputs(environ)
        self.workspace = Path(environ.get("GITHUB_WORKSPACE") or ".").resolve()
        self.event: Event = read_event(environ, load_payload(environ))
        self.plan: Plan = plan(self.event, wishes_of(self.inputs))
        self.runner = Runner(environ)
        self.notes = list(self.plan.notes)
        self._connect = connect
        self._stack = stack

    def go(self, scan: Scan) -> int:
        """Scan and publish; or publish what another workflow has scanned."""
        report = self._scanned(scan) if self.plan.scans else self._reread()
        published = self._published(report)
        self.runner.add_summary(self._summary(report, published.outcomes))
        self.runner.set_outputs(self._outputs(report, published.outcomes))
        for line in self._lines(report, published):
            print(line, file=self.stdout)
        self.stdout.flush()
        return int(report.fails and self.plan.fails)

    @cached_property
    def client(self) -> Client | None:
        """Who talks to GitHub; None without a token or a repository."""
        token = str(self.inputs["github-token"])
        if not token or not self.event.repository:
            return None
        api_url = self.environ.get("GITHUB_API_URL") or GITHUB
        return self._stack.enter_context(self._connect(self.event.repository, token, api_url))

    @property
    def links(self) -> Links:
        """Where code and the workflow run are on GitHub."""
        server, repository = self.environ.get("GITHUB_SERVER_URL", ""), self.event.repository
        if not server or not repository:
            return Links()
        number = self.environ.get("GITHUB_RUN_ID", "")
        blob = f"{server}/{repository}/blob/{self.event.commit}/" if self.event.commit else ""
        return Links(blob, f"{server}/{repository}/actions/runs/{number}" if number.isdigit() else "")

    def _scanned(self, scan: Scan) -> _Report:
        settings = settings_of(self.inputs, self.workspace)
        sarif = place_inside(self.workspace, str(self.inputs["sarif-file"]))
        result = scan(settings, all_rules(), None)
        category = category_of(self.inputs)
        from fumehood.report.sarif import write_sarif  # noqa: PLC0415 -- 40 ms that a scan need not wait for

        # Code scanning would show suppressed results as open alerts.
        write_sarif(result, sarif, category=category, version=__version__, suppressed=False)
        sarif.chmod(READABLE)
        standing = self._standing(result, settings)
        counted = result.active
        if self.inputs["fail-on-scope"] == "new" and standing is not None:
            counted = tuple(finding for finding in counted if standing.is_new(finding))
        fails = bool(settings.exit_code(counted))
        report = _Report(
            result=result,
            standing=standing,
            category=category,
            fails=fails,
            sarif=sarif,
            head_sha=self.event.commit,
        )
        self._write_report_file(report)
        return report

    def _standing(self, result: ScanResult, settings: Settings) -> Standing | None:
        """How the findings stand against the base revision, or the changed lines; None where neither is known."""
        if self.event.pull is None:
            return None
        before = self._before(settings)
        if before is not None:
            return stand(result.findings, before=before.findings)
        try:
            files = [] if self.client is None else self.client.changed_files(self.event.pull.number)
        except GitHubTrouble as trouble:
            self.notes.append(f"New findings cannot be told from existing ones: {trouble.reason}.")
            return None
        return (
            stand(result.findings, added={one.path: added_lines(one.patch) for one in files})
            if files
            else None
        )

    def _before(self, settings: Settings) -> ScanResult | None:
        """What a scan of the base revision finds, if it is in this clone: for that `fetch-depth: 2` is enough."""
        pull = self.event.pull
        if pull is None or settings.shard is not None:
            return None
        merged_onto = first_parent(settings.root, self.event.sha) if self.event.sha != pull.head_sha else ""
        commit = merged_onto or pull.base_sha
        if not commit:
            return None
        try:
            with TemporaryDirectory(prefix="fumehood-", ignore_cleanup_errors=True) as folder:
                found = scan_revision(settings, commit, Path(folder), all_rules())
        except OSError:
            return None
        return found if isinstance(found, ScanResult) else None

    def _write_report_file(self, report: _Report) -> None:
        name = str(self.inputs["report-file"])
        if not name or not report.head_sha:
            return
        target = place_inside(self.workspace, name)
        written = Report(
            head_sha=report.head_sha,
            pull=self.event.pull.number if self.event.pull else None,
            category=report.category,
            result=report.result,
            standing=report.standing,
        )
        write_report(target, [render_report(written, version=__version__)])
        target.chmod(READABLE)

    def _reread(self) -> _Report:
        """The report of the workflow that has scanned; whoever opened the pull request may have written it."""
        name = str(self.inputs["report-file"]) or "fumehood-report.json"
        path = place_inside(self.workspace, name)
        data = read_small(path, f"report-file {name}", inside=self.workspace, limit=LARGEST)
        report = read_report(data, all_rules())
        return _Report(
            result=report.result,
            standing=report.standing,
            category=report.category,
            head_sha=report.head_sha,
            pull=report.pull,
        )

    def _published(self, report: _Report) -> Published:
        result, links = report.result, self.links
        name = report.category.removeprefix("fumehood").strip("/")
        if result.active:
            text = render_comment(result, report.standing, links=links, name=name)
        else:
            text = render_resolved(result, report.standing, name=name)
        publication = Publication(
            findings=result.active,
            rules=result.rules,
            category=report.category,
            title=verdict(result, report.standing),
            summary=text,
            comment=text,
            speaks=bool(result.active),
            insists=self.inputs["comment"] == "always",
            fails=report.fails,
            sarif=report.sarif.read_bytes() if report.sarif and self.inputs["upload-sarif"] else b"",
            most_comments=int(str(self.inputs["max-comments"])),
            pull=report.pull,
        )
        return publish(publication, self.event, self.plan, self.client)

    def _summary(self, report: _Report, outcomes: Sequence[Outcome]) -> str:
        told = [one for one in outcomes if one.state is State.DEGRADED or _is_news(one, self.plan)]
        return render_comment(
            report.result, report.standing, links=self.links, outcomes=told, budget=SUMMARY_BUDGET
        )

    def _outputs(self, report: _Report, outcomes: Sequence[Outcome]) -> dict[str, str]:
        active, standing = report.result.active, report.standing
        worst = max((finding.severity for finding in active), default=None)
        new = "" if standing is None else str(sum(standing.is_new(finding) for finding in active))
        by_step = {one.step: one for one in outcomes}
        degraded = [*self.runner.degraded, *(one.step for one in outcomes if one.state is State.DEGRADED)]
        return {
            "sarif-file": report.sarif.relative_to(self.workspace).as_posix() if report.sarif else "",
            "report-file": str(self.inputs["report-file"]) if report.head_sha and self.plan.scans else "",
            "findings-count": str(len(active)),
            "new-findings-count": new,
            "highest-severity": "" if worst is None else worst.label,
            "conclusion": "findings" if active else "clean",
            "comment-url": by_step[Step.COMMENT].url if Step.COMMENT in by_step else "",
            "sarif-id": by_step[Step.UPLOAD].id if Step.UPLOAD in by_step else "",
            "degraded": ",".join(degraded),
        }

    def _lines(self, report: _Report, published: Published) -> Iterator[str]:
        """The report in a fold, then what the runner shows."""
        yield "::group::Findings"
        yield disarmed(render_text(report.result, color=False, verbose=1), secrets.token_hex(16))
        yield "::endgroup::"
        if self.plan.scans and self.inputs["annotations"] != "off":
            titles = {rule.id: rule.title for rule in report.result.rules}
            yield from render_annotations(published.commands, report.result.notifications, titles)
        yield from (command("warning", note, TITLE) for note in self.notes)
        yield from self.runner.warnings()
        yield from (
            command("warning", f"{one.sentence[:1].upper()}{one.sentence[1:]}", TITLE)
            for one in published.outcomes
            if one.state is State.DEGRADED
        )
        yield verdict(report.result, report.standing)
