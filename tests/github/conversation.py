"""What the operations on comments and reviews do, and what they answer."""

from __future__ import annotations

from typing import Any

from tests.github.calls import Call, known
from tests.github.faults import Answer
from tests.github.state import Comment, ReviewComment

Json = dict[str, Any]


def _comment(call: Call, comment: Comment) -> Json:
    return call.voice.comment(call.repository, comment)


def list_comments(call: Call) -> Answer:
    number = call.pull.number
    chosen = [each for each in call.repository.comments if each.number == number]
    since = call.query.get("since", "")
    return call.listed((each for each in chosen if each.updated >= since), lambda each: _comment(call, each))


def create_comment(call: Call) -> Answer:
    made = call.repository.comment(call.pull.number, call.body["body"], author=call.author)
    return Answer(201, _comment(call, made))


def get_comment(call: Call) -> Answer:
    return Answer(200, _comment(call, call.comment))


def update_comment(call: Call) -> Answer:
    call.comment.body, call.comment.updated = call.body["body"], call.repository.clock.moment()
    return Answer(200, _comment(call, call.comment))


def delete_comment(call: Call) -> Answer:
    comment = call.comment
    call.repository.comments.remove(comment)
    call.repository.deleted.append(comment)
    return Answer(204)


def _review_comment(call: Call, comment: ReviewComment) -> Json:
    return call.voice.review_comment(call.repository, comment)


def list_review_comments(call: Call) -> Answer:
    number = call.pull.number
    chosen = [each for each in call.repository.review_comments if each.number == number]
    return call.listed(chosen, lambda each: _review_comment(call, each))


def list_comments_of_review(call: Call) -> Answer:
    review = call.review
    chosen = [each for each in call.repository.review_comments if each.review == review.id]
    return call.listed(chosen, lambda each: _review_comment(call, each))


def create_review_comment(call: Call) -> Answer:
    known(call, call.body["commit_id"])
    return Answer(201, _review_comment(call, _placed(call, call.body, None)))


def get_review_comment(call: Call) -> Answer:
    return Answer(200, _review_comment(call, call.review_comment))


def update_review_comment(call: Call) -> Answer:
    comment = call.review_comment
    comment.body, comment.updated = call.body["body"], call.repository.clock.moment()
    return Answer(200, _review_comment(call, comment))


def delete_review_comment(call: Call) -> Answer:
    comment = call.review_comment
    call.repository.review_comments.remove(comment)
    call.repository.deleted.append(comment)
    return Answer(204)


def list_reviews(call: Call) -> Answer:
    number = call.pull.number
    chosen = [each for each in call.repository.reviews if each.number == number]
    return call.listed(chosen, lambda each: call.voice.review(call.repository, each))


def create_review(call: Call) -> Answer:
    """All comments of a review, or none: what does not fit was refused before."""
    events = {"APPROVE": "APPROVED", "REQUEST_CHANGES": "CHANGES_REQUESTED", "COMMENT": "COMMENTED"}
    body = call.body or {}
    commit = known(call, body.get("commit_id", call.pull.head_sha))
    state = events.get(body.get("event", ""), "PENDING")
    made = call.repository.review(call.pull.number, body.get("body", ""), author=call.author, state=state)
    made.commit = commit
    for comment in body.get("comments", ()):
        _placed(call, {**comment, "commit_id": commit}, made.id)
    return Answer(200, call.voice.review(call.repository, made))


def _placed(call: Call, given: Json, review: int | None) -> ReviewComment:
    return call.repository.review_comment(
        call.pull.number,
        given["path"],
        given.get("line"),
        given["body"],
        author=call.author,
        start_line=given.get("start_line"),
        side=given.get("side", "RIGHT"),
        reply_to=given.get("in_reply_to"),
        review=review,
        commit=given["commit_id"],
    )


def get_review(call: Call) -> Answer:
    return Answer(200, call.voice.review(call.repository, call.review))


def update_review(call: Call) -> Answer:
    call.review.body = call.body["body"]
    return Answer(200, call.voice.review(call.repository, call.review))
