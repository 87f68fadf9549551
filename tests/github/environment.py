"""The variables a runner sets for a step, by event (docs.github.com, "Variables reference" and the page on events)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.github.server import GitHub
from tests.github.state import sha

Json = dict[str, Any]

SPARSE_BYTES = 100 * 1000 * 1000
"""The size of an event file that is not worth reading."""


def environment(
    event: str,
    payload_path: Path,
    github: GitHub | None = None,
    *,
    inputs: Mapping[str, str] | None = None,
    workspace: Path | None = None,
    actor: str | None = None,
) -> dict[str, str]:
    """The variables a runner sets for a step of this event, and nothing else.

    Commits and refs are those the documentation of events names for it; what an unreadable payload does not
    tell is made up. Folders and files lie beside the payload; none is made. `inputs` go by their own names:
    "fail-on" becomes INPUT_FAIL-ON.
    """
    of, beside = _read(payload_path), payload_path.parent
    repository = of.get("repository", {}).get("full_name", "octo-org/octo-repo")
    ref, commit = _ref(event, of, repository)
    who = actor or of.get("sender", {}).get("login", "octocat")
    server = "https://github.com" if github is None else github.web
    api = "https://api.github.com" if github is None else github.url
    pull = of.get("pull_request", {}) if event.startswith("pull_request") else {}
    given = {f"INPUT_{name.replace(' ', '_').upper()}": text for name, text in (inputs or {}).items()}
    return {
        "CI": "true",
        "HOME": str(beside / "home"),
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "GITHUB_ACTION": "__fumehood_fumehood",
        "GITHUB_ACTIONS": "true",
        "GITHUB_ACTION_REF": "v1",
        "GITHUB_ACTION_REPOSITORY": "fumehood/fumehood",
        "GITHUB_ACTOR": who,
        "GITHUB_ACTOR_ID": str(of.get("sender", {}).get("id", 1)),
        "GITHUB_API_URL": api,
        "GITHUB_BASE_REF": pull.get("base", {}).get("ref", ""),
        "GITHUB_ENV": str(beside / "env"),
        "GITHUB_EVENT_NAME": event,
        "GITHUB_EVENT_PATH": str(payload_path),
        "GITHUB_GRAPHQL_URL": f"{api.removesuffix('/v3')}/graphql",
        "GITHUB_HEAD_REF": pull.get("head", {}).get("ref", ""),
        "GITHUB_JOB": "fumehood",
        "GITHUB_OUTPUT": str(beside / "output"),
        "GITHUB_PATH": str(beside / "path"),
        "GITHUB_REF": ref,
        "GITHUB_REF_NAME": ref.split("/", 2)[-1],
        "GITHUB_REF_PROTECTED": "false",
        "GITHUB_REF_TYPE": "tag" if ref.startswith("refs/tags/") else "branch",
        "GITHUB_REPOSITORY": repository,
        "GITHUB_REPOSITORY_ID": str(of.get("repository", {}).get("id", 1)),
        "GITHUB_REPOSITORY_OWNER": repository.split("/")[0],
        "GITHUB_RETENTION_DAYS": "90",
        "GITHUB_RUN_ATTEMPT": "1",
        "GITHUB_RUN_ID": "1658821493",
        "GITHUB_RUN_NUMBER": "3",
        "GITHUB_SERVER_URL": server,
        "GITHUB_SHA": commit,
        "GITHUB_STATE": str(beside / "state"),
        "GITHUB_STEP_SUMMARY": str(beside / "summary"),
        "GITHUB_TRIGGERING_ACTOR": who,
        "GITHUB_WORKFLOW": "Fumehood",
        "GITHUB_WORKFLOW_REF": f"{repository}/.github/workflows/fumehood.yml@{ref}",
        "GITHUB_WORKFLOW_SHA": commit,
        "GITHUB_WORKSPACE": str(workspace or beside / "workspace"),
        "RUNNER_ARCH": "X64",
        "RUNNER_ENVIRONMENT": "github-hosted",
        "RUNNER_NAME": "GitHub Actions 2",
        "RUNNER_OS": "Linux",
        "RUNNER_TEMP": str(beside / "temp"),
        "RUNNER_TOOL_CACHE": "/opt/hostedtoolcache",
        **given,
    }


def _ref(event: str, of: Json, repository: str) -> tuple[str, str]:
    """GITHUB_REF and GITHUB_SHA."""
    pull, group = of.get("pull_request"), of.get("merge_group")
    branch = of.get("repository", {}).get("default_branch", "main")
    if event == "push" and "after" in of:
        return of["ref"], of["after"]
    if event == "pull_request" and pull:
        merge = pull["merge_commit_sha"] or sha(f"merge of {pull['number']}")
        return f"refs/pull/{pull['number']}/merge", merge
    if event == "pull_request_target" and pull:
        return f"refs/heads/{pull['base']['ref']}", pull["base"]["sha"]
    if event == "merge_group" and group:
        return group["head_ref"], group["head_sha"]
    if event == "workflow_dispatch" and "ref" in of:
        branch = of["ref"].removeprefix("refs/heads/")
    return f"refs/heads/{branch}", sha(f"{repository} {branch}")


def _read(path: Path) -> Json:
    """The payload; empty when there is none to be had, or when it has no repository."""
    try:
        loaded: Any = json.loads(path.read_text("utf-8")) if path.stat().st_size < SPARSE_BYTES else None
    except (OSError, ValueError, RecursionError):
        return {}
    if isinstance(loaded, dict) and isinstance(loaded.get("repository"), dict):
        return loaded
    return {}
