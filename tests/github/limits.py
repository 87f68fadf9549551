"""Limits that GitHub enforces or documents in prose, and that its schemas do not state.

Sources: the descriptions of the fields in the OpenAPI description, and what GitHub was seen to answer in public
issue threads, whose words are used here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.github.patches import Hunk, hunks
from tests.github.state import Pull

Json = dict[str, Any]

COMMENT_CHARACTERS = 65_536
ANNOTATION_BYTES = 64 * 1024
ANNOTATION_TITLE = 255

OUTSIDE = (
    "Pull request review thread line must be part of the diff and "
    "Pull request review thread diff hunk can't be blank"
)
OTHER_HUNK = "Pull request review thread start line must be part of the same hunk as the line."
NOT_BEFORE = "Pull request review thread start line must precede the end line."
NO_PATH = "Pull request review thread path is invalid and Pull request review thread diff hunk can't be blank"


def problems(operation: str, body: Json, pull: Pull | None) -> list[str]:
    """Why GitHub would refuse a body that fits the schema; `pull` is the pull request it is about."""
    match operation:
        case "issues/create-comment" | "issues/update-comment" | "pulls/update-review-comment":
            return list(too_long(body.get("body")))
        case "checks/create" | "checks/update":
            return list(in_check(body))
        case "pulls/create-review":
            return list(in_review(body, pull))
        case "pulls/create-review-comment":
            return list(in_review_comment(body, pull, single=True))
    return []


def too_long(text: object) -> Iterator[str]:
    if isinstance(text, str) and len(text) > COMMENT_CHARACTERS:
        yield f"Body is too long (maximum is {COMMENT_CHARACTERS} characters)"
    if isinstance(text, str) and not text.strip():
        yield "Body can't be blank"


def in_check(body: Json) -> Iterator[str]:
    if body.get("status") == "completed" and "conclusion" not in body:
        yield "a completed check run needs a conclusion"
    if "completed_at" in body and "conclusion" not in body:
        yield "completed_at needs a conclusion"
    if body.get("conclusion") == "stale":
        yield "only GitHub can set the conclusion stale"
    for number, annotation in enumerate(body.get("output", {}).get("annotations", ())):
        for problem in in_annotation(annotation):
            yield f"annotation {number}: {problem}"


def in_annotation(given: Json) -> Iterator[str]:
    if not 1 <= given["start_line"] <= given["end_line"]:
        yield "lines start at 1, and end_line is not before start_line"
    columns = [given[name] for name in ("start_column", "end_column") if name in given]
    if columns and given["start_line"] != given["end_line"]:
        yield "columns are for annotations of one line only"
    if columns != sorted(columns) or any(column < 1 for column in columns):
        yield "columns start at 1, and end_column is not before start_column"
    if len(given.get("title", "")) > ANNOTATION_TITLE:
        yield f"the title has more than {ANNOTATION_TITLE} characters"
    for name in ("message", "raw_details"):
        if len(given.get(name, "").encode(errors="replace")) > ANNOTATION_BYTES:
            yield f"{name} has more than 64 KB"
    if not given["message"]:
        yield "the message is blank"
    if given["path"].startswith(("/", "./")) or not given["path"]:
        yield "the path is not relative to the root of the repository"


def in_review(body: Json, pull: Pull | None) -> Iterator[str]:
    event = body.get("event")
    if event in {"REQUEST_CHANGES", "COMMENT"} and not body.get("body"):
        yield f"the body is required for {event}"
    if body.get("body"):
        yield from too_long(body["body"])
    for comment in body.get("comments", ()):
        yield from in_review_comment(comment, pull, single=False)


def in_review_comment(given: Json, pull: Pull | None, *, single: bool) -> Iterator[str]:
    """`single` is the endpoint for one comment, which takes replies and comments on a whole file."""
    yield from too_long(given["body"])
    if "position" in given:
        yield "position is closing down, line replaces it"
    if single and ("in_reply_to" in given or given.get("subject_type") == "file"):
        return
    if not isinstance(given.get("line"), int):
        yield "line is required"
    elif pull is not None:
        yield from _placed(given, pull)


def _placed(given: Json, pull: Pull) -> Iterator[str]:
    found = [hunk for file in pull.files if file.name == given["path"] for hunk in hunks(file.patch)]
    if not any(file.name == given["path"] for file in pull.files):
        yield NO_PATH
        return
    line, start = given["line"], given.get("start_line")
    side = given.get("side", "RIGHT")
    around = [hunk for hunk in found if line in _lines(hunk, side)]
    if not around:
        yield OUTSIDE
    if start is None:
        if "start_side" in given:
            yield "start_side needs a start_line"
        return
    if start >= line:
        yield NOT_BEFORE
    if around and start not in _lines(around[0], given.get("start_side", side)):
        yield OTHER_HUNK


def _lines(hunk: Hunk, side: object) -> dict[int, int]:
    return hunk.right if side == "RIGHT" else hunk.left if side == "LEFT" else {}
