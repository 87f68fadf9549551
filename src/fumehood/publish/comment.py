"""The one summary comment of a category on a pull request: found again by its marker, edited, never repeated."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from fumehood.publish.client import BOT
from fumehood.publish.outcome import Outcome, State, Step
from fumehood.publish.trouble import GitHubTrouble
from fumehood.report.hostile import uri

if TYPE_CHECKING:
    from fumehood.publish.answers import Comment
    from fumehood.publish.client import Client

NOTHING = "there is nothing to say"


def marker_of(category: str) -> str:
    """The hidden first line; no category can end it early or make it look like another's."""
    return f"<!-- fumehood:v1:category={uri(category)} -->"


def post_comment(client: Client, number: int, category: str, body: str, *, speaks: bool) -> Outcome:
    """Write `body`, Markdown within GitHub's 65,536 characters, into our comment on the pull request.

    Unless it `speaks`, a comment is only edited where there is one, never begun. GitHubTrouble when GitHub refuses.
    """
    marker = marker_of(category)
    text = f"{marker}\n{body}"
    login = client.login()
    marked = [each for each in client.comments(number) if each.body.startswith(marker)]
    own = [each for each in marked if each.author == login]
    # The token of another app does not tell its login, so what such an app wrote may be ours.
    maybe = [each for each in marked if login == BOT and each.author != BOT and each.author.endswith("[bot]")]
    if own:
        return _edited(client, own, text)
    if not speaks and not maybe:
        return Outcome(Step.COMMENT, State.SKIPPED, NOTHING)
    made = _created(client, number, text, login)
    ours = [each for each in maybe if each.author == made.author]
    return _edited(client, [*ours, made], text) if ours else _posted(made)


def _created(client: Client, number: int, text: str, login: str) -> Comment:
    """A new comment; when the answer is lost, it is looked for before it is written again."""
    try:
        return client.create_comment(number, text)
    except GitHubTrouble as trouble:
        if not trouble.unclear:
            raise
    own = (each for each in client.comments(number) if each.author == login and _same(each.body, text))
    return next(own, None) or client.create_comment(number, text)


def _edited(client: Client, own: Sequence[Comment], text: str) -> Outcome:
    """The oldest says it; the others were written by runs at the same time."""
    oldest, *others = sorted(own, key=lambda each: each.id)
    if not _same(oldest.body, text):
        client.edit_comment(oldest.id, text)
    try:
        for other in others:
            client.delete_comment(other.id)
    except GitHubTrouble as trouble:
        reason = f"a duplicate is left: {trouble.reason}"
        return Outcome(Step.COMMENT, State.DEGRADED, reason, oldest.url, str(oldest.id))
    return _posted(oldest)


def _posted(comment: Comment) -> Outcome:
    return Outcome(Step.COMMENT, State.POSTED, url=comment.url, id=str(comment.id))


def _same(one: str, other: str) -> bool:
    """Whether GitHub would show the same: it keeps neither our line ends nor the blanks around."""
    return one.replace("\r\n", "\n").strip() == other.replace("\r\n", "\n").strip()
