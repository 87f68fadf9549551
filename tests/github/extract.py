"""What is taken over from GitHub's own packages, so that tests need neither npm nor 13 MB of description.

`python -m tests.github.extract` writes the files in `tests/data/github` again after `npm ci`; a test compares
them with the packages.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
DATA = ROOT / "tests" / "data" / "github"
PACKAGES = ROOT / "node_modules" / "@octokit"
DESCRIPTIONS = PACKAGES / "openapi" / "generated"
EXAMPLES = PACKAGES / "webhooks-examples" / "api.github.com" / "index.json"

EDITIONS = ("api.github.com", "ghes-3.17", "ghes-3.18", "ghes-3.19")
"""Every description the package ships; `ghec` is github.com with another plan."""

_REPOSITORY = "/repos/{owner}/{repo}"
_REVIEWS = "/pulls/{pull_number}/reviews"
OPERATIONS = (
    "GET /user",
    "GET /rate_limit",
    *(
        f"{each.split()[0]} {_REPOSITORY}{each.split()[1] if ' ' in each else ''}"
        for each in (
            "GET",
            "GET /commits/{ref}",
            "GET /commits/{commit_sha}/pulls",
            "GET /commits/{ref}/check-runs",
            "GET /compare/{basehead}",
            "GET /issues/{issue_number}",
            "GET /issues/{issue_number}/comments",
            "POST /issues/{issue_number}/comments",
            "GET /issues/comments/{comment_id}",
            "PATCH /issues/comments/{comment_id}",
            "DELETE /issues/comments/{comment_id}",
            "GET /pulls",
            "GET /pulls/{pull_number}",
            "GET /pulls/{pull_number}/files",
            "GET /pulls/{pull_number}/comments",
            "POST /pulls/{pull_number}/comments",
            "GET /pulls/comments/{comment_id}",
            "PATCH /pulls/comments/{comment_id}",
            "DELETE /pulls/comments/{comment_id}",
            f"GET {_REVIEWS}",
            f"POST {_REVIEWS}",
            f"GET {_REVIEWS}/{{review_id}}",
            f"PUT {_REVIEWS}/{{review_id}}",
            f"GET {_REVIEWS}/{{review_id}}/comments",
            "POST /check-runs",
            "GET /check-runs/{check_run_id}",
            "PATCH /check-runs/{check_run_id}",
            "GET /check-runs/{check_run_id}/annotations",
            "POST /code-scanning/sarifs",
            "GET /code-scanning/sarifs/{sarif_id}",
        )
    ),
)
"""What a publisher of findings may need; anything else is answered as if GitHub did not have it."""

TEMPLATES = {
    "user": "private-user-response-with-public-profile-information",
    "rate-limit": "rate-limit-overview",
    "repository": "full-repository-default-response",
    "commit": "commit",
    "issue": "issue",
    "issue-comment": "issue-comment",
    "pull-request": "pull-request",
    "file": "diff-entry-items",
    "review": "pull-request-review",
    "review-comment": "pull-request-review-comment-example-for-a-multi-line-comment",
    "check-run": "check-run-example-of-in-progress-conclusion",
    "annotation": "check-annotation-items",
    "comparison": "commit-comparison",
}
"""The examples that answers are made from, by what they are of; of a list, the first one."""

PAYLOADS = {
    "push": ("push", 4),
    "push.tag": ("push", 0),
    "pull_request.opened": ("pull_request", 12),
    "pull_request.synchronize": ("pull_request", 22),
    "pull_request.reopened": ("pull_request", 18),
    "pull_request.closed": ("pull_request", 3),
    "pull_request.converted_to_draft": ("pull_request", 5),
    "merge_group": ("merge_group", 0),
    "workflow_run": ("workflow_run", 2),
    "workflow_run.requested": ("workflow_run", 3),
    "workflow_dispatch": ("workflow_dispatch", 0),
    "issue_comment": ("issue_comment", 0),
    "release": ("release", 0),
}
"""Our name of each payload: the event it belongs to, and its place among the package's examples."""

_PROSE = {
    "description", "externalDocs", "summary", "tags", "title", "example", "examples", "x-github",
}  # fmt: skip
_NAMED = {"properties", "patternProperties"}


def main() -> None:
    DATA.mkdir(parents=True, exist_ok=True)
    for name, content in {
        "descriptions.json": descriptions(),
        "templates.json": templates(),
        "payloads.json": payloads(),
    }.items():
        (DATA / name).write_text(rendered(content), "utf-8")


def rendered(content: dict[str, Any]) -> str:
    """JSON with one line per entry of the second level: small, and a diff says which entry changed."""
    blocks = []
    for key, value in content.items():
        entries = value.items() if isinstance(value, dict) else ()
        lines = [f"{json.dumps(name)}: {_compact(entry)}" for name, entry in entries]
        inner = "{\n" + ",\n".join(lines) + "\n}" if lines else _compact(value)
        blocks.append(f"{json.dumps(key)}: {inner}")
    return "{\n" + ",\n".join(blocks) + "\n}\n"


def _compact(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"), sort_keys=True)


def descriptions() -> dict[str, Any]:
    """By edition: operations ("GET /path") and the components they refer to, or the name of an equal edition."""
    kept: dict[str, Any] = {}
    for edition in EDITIONS:
        own = _description(_loaded(DESCRIPTIONS / f"{edition}.json"))
        kept[edition] = next((name for name, other in kept.items() if other == own), own)
    return kept


def _description(document: Any) -> dict[str, Any]:
    entries = {}
    for operation in OPERATIONS:
        method, path = operation.split()
        entries[operation] = without_prose(document["paths"][path][method.lower()])
    todo = list(_references(entries))
    while todo:
        if (reference := todo.pop()) not in entries:
            entries[reference] = without_prose(resolved(document, reference))
            todo += _references(entries[reference])
    return dict(sorted(entries.items()))


def templates() -> dict[str, Any]:
    examples = _loaded(DESCRIPTIONS / "api.github.com.json")["components"]["examples"]
    values = {name: examples[example]["value"] for name, example in TEMPLATES.items()}
    return {name: value[0] if isinstance(value, list) else value for name, value in values.items()}


def payloads() -> dict[str, Any]:
    examples = {each["name"]: each["examples"] for each in _loaded(EXAMPLES)}
    return {name: examples[event][place] for name, (event, place) in PAYLOADS.items()}


def resolved(document: Any, reference: str) -> Any:
    """What "#/components/schemas/x" refers to."""
    for part in reference.removeprefix("#/").split("/"):
        document = document[part]
    return document


def without_prose(value: Any, *, named: bool = False) -> Any:
    """The same without descriptions and examples; under `properties` a key is a name, whatever it is called."""
    if isinstance(value, dict):
        return {
            key: without_prose(each, named=key in _NAMED and not named)
            for key, each in value.items()
            if named or key not in _PROSE
        }
    return [without_prose(each) for each in value] if isinstance(value, list) else value


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(reference := value.get("$ref"), str):
            yield reference
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from _references(each)


def _loaded(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))


if __name__ == "__main__":
    main()
