"""What comparing a message authentication code proves."""

from __future__ import annotations

from fumehood.flow.authenticity import VOUCHED, authentic, code_of
from fumehood.flow.propagation import taints
from fumehood.flow.taint import Source, Taint
from fumehood.flow.values import Text, Unknown
from fumehood.models.kinds import KINDS

BODY = Unknown("body", (Taint(Source("the request body")),))
SIGNATURE = Unknown("signature", (Taint(Source("the headers", "X-Signature")),))


def test_a_code_harms_nothing_and_knows_what_it_was_made_of() -> None:
    assert [(taint.source, taint.safe >= KINDS) for taint in taints(code_of(BODY))] == [
        (BODY.taints[0].source, True)
    ]


def test_equality_with_a_code_speaks_of_the_data() -> None:
    verdict = authentic(Text(("sha256=", code_of(BODY))), SIGNATURE)
    assert verdict is not None
    assert verdict.if_true == ((BODY.taints[0].source, KINDS | {VOUCHED}),)
    assert verdict.if_false == ()


def test_equality_of_client_data_proves_nothing() -> None:
    assert authentic(BODY, SIGNATURE) is None
