from __future__ import annotations

from fumehood.publish.outcome import Outcome, State, Step


def test_a_sentence_has_the_reason_where_there_is_one() -> None:
    assert Outcome(Step.COMMENT, State.POSTED).sentence == "comment: posted"
    assert Outcome(Step.UPLOAD, State.SKIPPED, "not asked for").sentence == "upload: skipped (not asked for)"
