from __future__ import annotations

from typing import Any

import pytest

from fumehood.publish.trouble import Refusal, duration, explained

NOW = 1_700_000_000.0
PRIMARY = {"message": "API rate limit exceeded for installation ID 1."}
SECONDARY = {
    "message": "You have exceeded a secondary rate limit. Please wait a few minutes before you try again."
}
ENDED = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": str(int(NOW) + 1_400)}


def said(status: int, content: object = None, **headers: str) -> str:
    refusal = Refusal(status, {name.replace("_", "-"): text for name, text in headers.items()}, content)
    return explained(refusal, "write comments", "pull-requests: write", refusal.wait(NOW, 1.0)).reason


@pytest.mark.parametrize(
    ("status", "content", "reason"),
    [
        (
            400,
            {"message": "Problems parsing JSON"},
            "GitHub refused to write comments: Problems parsing JSON (400)",
        ),
        (401, {"message": "Bad credentials"}, "the token is not valid (401)"),
        (
            403,
            {"message": "Resource not accessible by integration"},
            "the token may not write comments (403); it needs pull-requests: write",
        ),
        (403, None, "the token may not write comments (403); it needs pull-requests: write"),
        (
            403,
            {"message": "Unable to create comment because issue is locked."},
            "GitHub refused to write comments: Unable to create comment because issue is locked. (403)",
        ),
        (403, SECONDARY, "rate limit; would have to wait 60 seconds"),
        (
            404,
            {"message": "Not Found"},
            "GitHub refused to write comments: not found, or hidden from the token (404)",
        ),
        (408, None, "GitHub had trouble of its own when asked to write comments (408)"),
        (410, {"message": "This issue was deleted"}, "GitHub refused to write comments: gone (410)"),
        (413, None, "GitHub refused to write comments: too large (413)"),
        (
            422,
            {"message": "Validation Failed", "errors": [{"message": "body is too long"}]},
            "GitHub refused to write comments: Validation Failed: body is too long (422)",
        ),
        (
            422,
            {"message": "Unprocessable", "errors": ["line is wrong", "x"]},
            "GitHub refused to write comments: Unprocessable: line is wrong (422)",
        ),
        (422, [], "GitHub refused to write comments: no reason given (422)"),
        (422, {"message": 7, "errors": {"a": 1}}, "GitHub refused to write comments: no reason given (422)"),
        (429, None, "rate limit; would have to wait 60 seconds"),
        (502, {"data": "<html>"}, "GitHub had trouble of its own when asked to write comments (502)"),
    ],
)
def test_every_status_has_its_words(status: int, content: object, reason: str) -> None:
    assert said(status, content) == reason


def test_what_github_quotes_is_made_printable_and_short() -> None:
    reason = said(422, {"message": "\x1b[31m\n::error::" + "x" * 1_000})
    assert reason.isprintable()
    assert len(reason) < 300


def test_a_limit_says_how_long_it_lasts() -> None:
    refusal = Refusal(403, ENDED, PRIMARY)
    assert refusal.is_limit
    assert refusal.wait(NOW, 1.0) == 1_401
    assert explained(refusal, "x", "y", 1_401).reason == "rate limit; would have to wait 24 minutes"


@pytest.mark.parametrize(
    ("status", "headers", "content", "wait"),
    [
        (403, {"retry-after": "7"}, None, 7.0),
        (403, {"retry-after": "soon"}, SECONDARY, 240.0),
        (403, {}, SECONDARY, 240.0),
        (403, {"x-ratelimit-remaining": "0"}, PRIMARY, 240.0),
        (403, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "5"}, PRIMARY, 1.0),
        (403, {"x-ratelimit-remaining": "9"}, {"message": "Resource not accessible by integration"}, None),
        (422, {}, None, None),
        (429, {}, None, 240.0),
        (500, {}, None, 4.0),
        (503, {"retry-after": "11"}, None, 11.0),
        (503, ENDED, None, 4.0),
    ],
)
def test_how_long_waiting_takes(
    status: int, headers: dict[str, Any], content: object, wait: float | None
) -> None:
    assert Refusal(status, headers, content).wait(NOW, 4.0) == wait


@pytest.mark.parametrize(
    ("status", "forbidden", "unclear"), [(403, True, False), (500, False, True), (429, False, False)]
)
def test_what_can_be_done_about_it(status: int, forbidden: bool, unclear: bool) -> None:
    trouble = explained(Refusal(status), "x", "y", None)
    assert (trouble.forbidden, trouble.unclear, trouble.status) == (forbidden, unclear, status)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "1 second"), (1.2, "1 second"), (90, "90 seconds"), (91, "2 minutes"), (3_600, "60 minutes")],
)
def test_durations_are_rounded_up(seconds: float, text: str) -> None:
    assert duration(seconds) == text
