"""What starts a workflow: real payloads, documented derivations of them, and broken files.

Payloads come from GitHub's own examples. What those leave out is derived as its documentation of events and of
the token says: forks, Dependabot, `pull_request_target`, `schedule`, runs that follow a fork's run.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.github.environment import SPARSE_BYTES, environment
from tests.github.extract import DATA
from tests.github.server import GitHub
from tests.github.state import File, Pull, Repository

__all__ = [
    "BROKEN",
    "CASES",
    "SPARSE_BYTES",
    "Event",
    "after_run_of",
    "broken",
    "by_dependabot",
    "environment",
    "from_deleted_fork",
    "from_fork",
    "in_queue",
    "payload",
    "schedule",
    "seeded",
    "written",
]

Json = dict[str, Any]

FORK = "stranger/Hello-World"
DEPENDABOT = "dependabot[bot]"

BROKEN = (
    "missing",
    "empty",
    "not-json",
    "not-utf8",
    "list",
    "wrong-types",
    "deep",
    "folder",
    "sparse",
)
"""The event files that `broken` makes."""


@dataclass(frozen=True, slots=True)
class Event:
    """`name` is GITHUB_EVENT_NAME; `read_only` says that GITHUB_TOKEN can write nothing, whatever was asked."""

    name: str
    payload: Json
    read_only: bool = False


def payload(name: str, **changes: object) -> Json:
    """A payload of its own, by event ("push", "push.tag", "merge_group") or with action ("pull_request.opened").

    `pull_request__head__sha="…"` changes a value deep inside; a name that is not there yet is added.
    """
    made: Json = copy.deepcopy(_payloads()[name])
    for path, value in changes.items():
        *outer, last = path.split("__")
        target = made
        for key in outer:
            target = target.setdefault(key, {})
        target[last] = value
    return made


def from_fork(of: Json, full_name: str = FORK) -> Json:
    """The same pull request, opened from somebody's fork."""
    made = copy.deepcopy(of)
    owner, name = full_name.split("/")
    pull, base = made["pull_request"], made["pull_request"]["base"]["repo"]
    login = {"login": owner, "id": 990_001, "type": "User"}
    repo = base | {"id": 990_002, "name": name, "full_name": full_name, "fork": True}
    pull["head"] |= {
        "repo": repo | {"owner": base["owner"] | login},
        "label": f"{owner}:{pull['head']['ref']}",
    }
    pull["head"]["user"] = pull["head"]["user"] | login
    pull["user"] = pull["user"] | login
    pull["author_association"] = "FIRST_TIME_CONTRIBUTOR"
    made["sender"] = made["sender"] | login
    return made


def from_deleted_fork(of: Json) -> Json:
    """The same pull request after its fork was deleted: GitHub knows no head repository any more."""
    made = from_fork(of)
    made["pull_request"]["head"] |= {"repo": None, "label": "unknown repository"}
    return made


def by_dependabot(of: Json) -> Json:
    """The same pull request, opened by Dependabot from a branch of the repository itself."""
    made = copy.deepcopy(of)
    bot = {"login": DEPENDABOT, "id": 49_699_333, "type": "Bot"}
    pull = made["pull_request"]
    ref = "dependabot/pip/flask-3.1.2"
    owner = pull["base"]["repo"]["owner"]["login"]
    pull["head"] |= {"ref": ref, "label": f"{owner}:{ref}", "repo": pull["base"]["repo"]}
    pull["user"] = pull["user"] | bot
    made["sender"] = made["sender"] | bot
    return made


def after_run_of(of: Json, *, conclusion: str = "success") -> Json:
    """The `workflow_run` that follows a workflow on this pull request; for a fork it names no pull request."""
    pull = of["pull_request"]
    head, repository = pull["head"], of["repository"]
    forked = head["repo"] is None or head["repo"]["full_name"] != repository["full_name"]
    made = payload("workflow_run", repository=repository)
    sides = {side: {name: pull[side][name] for name in ("ref", "sha", "repo")} for side in ("head", "base")}
    made["workflow_run"] |= {
        "event": "pull_request",
        "conclusion": conclusion,
        "head_sha": head["sha"],
        "head_branch": head["ref"],
        "head_repository": head["repo"],
        "repository": repository,
        "pull_requests": []
        if forked
        else [{"id": pull["id"], "number": pull["number"], "url": pull["url"], **sides}],
    }
    return made


def schedule() -> Json:
    """What a timer sends: no sender of its own, no commit."""
    of = payload("workflow_dispatch")
    return {
        "repository": of["repository"],
        "schedule": "30 5 * * 1,3",
        "workflow": ".github/workflows/fumehood.yml",
    }


def in_queue() -> Json:
    """The push to its own branch that the merge queue makes beside `merge_group`."""
    group = payload("merge_group")["merge_group"]
    return payload("push", ref=group["head_ref"], after=group["head_sha"], base_ref=None)


_OPENED = "pull_request.opened"
CASES: Mapping[str, Callable[[], Event]] = {
    "push": lambda: Event("push", payload("push")),
    "push-tag": lambda: Event("push", payload("push.tag")),
    "push-queue": lambda: Event("push", in_queue()),
    "pull-request": lambda: Event("pull_request", payload(_OPENED)),
    "pull-request-synchronize": lambda: Event("pull_request", payload("pull_request.synchronize")),
    "pull-request-draft": lambda: Event("pull_request", payload(_OPENED, pull_request__draft=True)),
    "pull-request-closed": lambda: Event("pull_request", payload("pull_request.closed")),
    "pull-request-fork": lambda: Event("pull_request", from_fork(payload(_OPENED)), read_only=True),
    "pull-request-deleted-fork": lambda: Event(
        "pull_request", from_deleted_fork(payload(_OPENED)), read_only=True
    ),
    "pull-request-dependabot": lambda: Event("pull_request", by_dependabot(payload(_OPENED)), read_only=True),
    "pull-request-target": lambda: Event("pull_request_target", payload(_OPENED)),
    "pull-request-target-fork": lambda: Event("pull_request_target", from_fork(payload(_OPENED))),
    "merge-group": lambda: Event("merge_group", payload("merge_group")),
    "workflow-run": lambda: Event("workflow_run", after_run_of(payload(_OPENED))),
    "workflow-run-fork": lambda: Event("workflow_run", after_run_of(from_fork(payload(_OPENED)))),
    "workflow-run-push": lambda: Event("workflow_run", payload("workflow_run", workflow_run__event="push")),
    "schedule": lambda: Event("schedule", schedule()),
    "workflow-dispatch": lambda: Event("workflow_dispatch", payload("workflow_dispatch")),
    "issue-comment": lambda: Event("issue_comment", payload("issue_comment")),
    "release": lambda: Event("release", payload("release")),
}
"""Every event worth a row in a table of tests, by our own name for it."""


def written(of: object, folder: Path) -> Path:
    """The payload as the file that GITHUB_EVENT_PATH names."""
    path = folder / "event.json"
    path.write_text(json.dumps(of), "utf-8")
    return path


def broken(kind: str, folder: Path) -> Path:
    """An event file that is not one; `kind` is of BROKEN."""
    path = folder / "event.json"
    match kind:
        case "missing":
            pass
        case "folder":
            path.mkdir()
        case "sparse":
            with path.open("wb") as stream:
                stream.write(b'{"number": 1')
                stream.truncate(SPARSE_BYTES)
        case _:
            path.write_bytes(_CONTENT[kind])
    return path


_CONTENT = {
    "empty": b"",
    "not-json": b'{"pull_request": {"number": 7',
    "not-utf8": b'{"ref": "\xff\xfe"}',
    "list": b'["pull_request", 7]',
    "wrong-types": (
        b'{"number": "7", "pull_request": {"number": true, "head": [], "base": null, "state": 1},'
        b' "repository": "octo", "workflow_run": 4, "merge_group": [], "sender": {"login": 1e400}}'
    ),
    "deep": b'{"pull_request":' + b"[" * 200_000 + b"]" * 200_000 + b"}",
}


def seeded(github: GitHub, of: Json, files: Iterable[File] = ()) -> tuple[Repository, Pull | None]:
    """The repository of a payload as the server's state, with its pull request, refs and commits."""
    name = of["repository"]["full_name"]
    branch = of["repository"].get("default_branch", "main")
    repository = github.repository(name, private=of["repository"]["private"], default_branch=branch)
    if isinstance(after := of.get("after"), str) and "ref" in of:
        # The merge queue's branch is gone before anybody can refer to it.
        repository.commit(after, *([] if "/gh-readonly-queue/" in of["ref"] else [of["ref"]]))
    if "merge_group" in of:
        repository.commit(of["merge_group"]["head_sha"])
    if "pull_request" not in of:
        return repository, None
    pull, head = of["pull_request"], of["pull_request"]["head"]
    source = None if head["repo"] is None else head["repo"]["full_name"]
    if source not in {None, name}:
        github.repository(source, fork=True)
    made = repository.pull(
        pull["number"],
        files,
        head_sha=head["sha"],
        head_ref=head["ref"],
        head_repository=source,
        base_ref=pull["base"]["ref"],
        base_sha=pull["base"]["sha"],
        merge_sha=pull["merge_commit_sha"],
        state=pull["state"],
        draft=pull["draft"],
        merged=pull["merged"],
        author=pull["user"]["login"],
        title=pull["title"],
    )
    return repository, made


@cache
def _payloads() -> Json:
    loaded: Json = json.loads((DATA / "payloads.json").read_text("utf-8"))
    return loaded
