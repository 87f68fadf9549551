"""SARIF to code scanning by the documented endpoint, and whether GitHub could make something of it.

Limits and answers are from "Upload an analysis as SARIF data" in GitHub's documentation.
"""

from __future__ import annotations

import base64
import gzip
from typing import TYPE_CHECKING

from fumehood.publish.outcome import Outcome, State, Step
from fumehood.publish.trouble import GitHubTrouble
from fumehood.regex import regex
from fumehood.wording import printable

if TYPE_CHECKING:
    from fumehood.publish.client import Client
    from fumehood.publish.event import Event

LARGEST = 10_000_000
"""Bytes after gzip; a larger one is answered with 413."""
WAITS = (5.0, 10.0, 20.0, 40.0)
"""Seconds before each look; after that GitHub goes on without us."""
MOST_ERRORS = 3

_REF = regex(r"refs/(?:heads|tags|pull)/.+")


def post_sarif(client: Client, event: Event, log: bytes) -> Outcome:
    """Upload the log for the commit and ref of the event and wait a while; GitHubTrouble when GitHub refuses."""
    if not event.sha or not _REF.fullmatch(event.ref):
        return Outcome(
            Step.UPLOAD, State.SKIPPED, "the workflow names no commit of a branch, tag or pull request"
        )
    packed = gzip.compress(log, mtime=0)
    if len(packed) > LARGEST:
        reason = f"the log has {len(packed) / 1_000_000:.1f} MB after compression, GitHub takes 10"
        return Outcome(Step.UPLOAD, State.DEGRADED, reason)
    sarif = base64.b64encode(packed).decode("ascii")
    content = {"commit_sha": event.sha, "ref": event.ref, "sarif": sarif, "tool_name": "Fumehood"}
    upload = client.upload_sarif(content)
    state, reason = _processed(client, upload)
    return Outcome(Step.UPLOAD, state, reason, id=upload)


def _processed(client: Client, upload: str) -> tuple[State, str]:
    """How it ended; what GitHub has taken is posted, even if it does not tell the end."""
    try:
        for wait in WAITS:
            client.pace.sleep(wait)
            processing = client.sarif_status(upload)
            if processing.status == "complete":
                return State.POSTED, ""
            if processing.status == "failed":
                errors = "; ".join(printable(error) for error in processing.errors[:MOST_ERRORS])
                return State.DEGRADED, f"code scanning could not process it: {errors or 'no reason given'}"
    except GitHubTrouble as trouble:
        return State.POSTED, f"how it ended is not known: {trouble.reason}"
    return State.POSTED, "GitHub is still processing it"
