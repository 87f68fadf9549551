"""What the operations on check runs and on code scanning do, and what they answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from tests.github import sarif
from tests.github.calls import Call, Refused, found, known
from tests.github.faults import Answer, refused
from tests.github.state import CheckRun, Repository, Upload

Json = dict[str, Any]


def create_check(call: Call) -> Answer:
    body = call.body
    made = CheckRun(
        id=call.repository.clock.id(),
        name=body["name"],
        head_sha=known(call, body["head_sha"]),
        status=body.get("status", "queued"),
        conclusion=None,
        title=None,
        summary=None,
        text=None,
        external_id=body.get("external_id", ""),
        details_url=body.get("details_url", ""),
        app=call.author,
        started=body.get("started_at", call.repository.clock.moment()),
        completed=None,
    )
    _apply(made, body, call.repository.clock.moment())
    call.repository.checks.append(made)
    return Answer(201, call.voice.check(call.repository, made))


def update_check(call: Call) -> Answer:
    check = call.check
    if check.app != call.author:
        raise Refused(
            refused(403, "Invalid app_id - check run can only be modified by the GitHub App that created it.")
        )
    for name in ("name", "external_id", "details_url"):
        setattr(check, name, call.body.get(name, getattr(check, name)))
    _apply(check, call.body, call.repository.clock.moment())
    return Answer(200, call.voice.check(call.repository, check))


def _apply(check: CheckRun, body: Json, moment: str) -> None:
    """A conclusion completes; annotations are appended to those that came before."""
    check.status = "completed" if "conclusion" in body else body.get("status", check.status)
    check.conclusion = body.get("conclusion", check.conclusion)
    if check.status == "completed":
        check.completed = body.get("completed_at", check.completed or moment)
    output = body.get("output", {})
    for name in ("title", "summary", "text"):
        setattr(check, name, output.get(name, getattr(check, name)))
    if "annotations" in output:
        check.chunks.append(len(output["annotations"]))
        check.annotations += output["annotations"]


def get_check(call: Call) -> Answer:
    return Answer(200, call.voice.check(call.repository, call.check))


def list_checks(call: Call) -> Answer:
    commit, name = call.resolved(call.parameters["ref"]), call.query.get("check_name")
    chosen = [
        each for each in call.repository.checks if each.head_sha == commit and name in {None, each.name}
    ]
    return call.listed(chosen, lambda each: call.voice.check(call.repository, each), "check_runs")


def list_annotations(call: Call) -> Answer:
    check = call.check
    return call.listed(check.annotations, lambda each: call.voice.annotation(call.repository, check, each))


def upload_sarif(call: Call) -> Answer:
    """What cannot be read is refused at once, what cannot be processed fails later; both are violations."""
    repository, body = call.repository, call.body
    for reason in _unknown(repository, body):
        raise Refused(refused(404, reason), reason)
    try:
        log, size = sarif.decoded(body["sarif"])
    except sarif.NotSarif as error:
        raise Refused(refused(400, "Invalid SARIF. " + str(error)), f"not SARIF: {error}") from error
    if size > sarif.GZIP_BYTES:
        raise Refused(refused(413, "SARIF upload is too large"), f"SARIF of {size} bytes")
    problems = sarif.problems(log)
    made = Upload(
        id=str(UUID(int=repository.clock.id())),
        commit=body["commit_sha"],
        ref=body["ref"],
        size=size,
        log=log,
        parameters={name: value for name, value in body.items() if name != "sarif"},
        statuses=["failed"] if problems else list(repository.sarif_statuses),
        errors=problems or list(repository.sarif_errors),
    )
    repository.uploads.append(made)
    answer = Answer(202, {"id": made.id, "url": f"{call.url}/{made.id}"})
    if problems:
        raise Refused(answer, f"SARIF that cannot be processed: {problems[:5]}")
    return answer


def _unknown(repository: Repository, body: Json) -> Iterator[str]:
    if body["ref"] not in repository.refs:
        yield f"ref '{body['ref']}' not found in this repository"
    if body["commit_sha"] not in repository.commits:
        yield "commit not found"


def get_sarif(call: Call) -> Answer:
    wanted = call.parameters["sarif_id"]
    upload = found(next((each for each in call.repository.uploads if each.id == wanted), None))
    status = upload.statuses[0]
    del upload.statuses[: len(upload.statuses) > 1]
    return Answer(200, call.voice.upload(call.repository, upload, status))
