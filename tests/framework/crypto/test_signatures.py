"""Data whose message authentication code was compared."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

HEAD = """
import hmac, pickle
KEY = app.config["KEY"]
signature = request.headers["X-Signature"]
"""


@pytest.mark.parametrize(
    "body",
    [
        "if hmac.compare_digest(hmac.new(KEY, x, 'sha256').digest(), signature):\n    pickle.loads(x)\n"
        "pickle.loads(x)  # !",
        "if hmac.compare_digest('v1=' + hmac.digest(KEY, x, 'sha256').hex(), signature):\n    pickle.loads(x)",
        "if hmac.new(KEY, x, 'sha256').hexdigest() != signature:\n    abort(403)\npickle.loads(x)",
        "code = hmac.new(KEY, digestmod='sha256')\ncode.update(x)\nif not hmac.compare_digest(code.copy().digest(), "
        "signature):\n    abort(403)\npickle.loads(x)",
        "if not hmac.compare_digest(hmac.new(KEY, b'x', 'sha256').hexdigest(), signature):\n    abort(403)\n"
        "pickle.loads(x)  # !",
        "if hmac.compare_digest(x, signature):\n    pickle.loads(x)  # !",
        "from cryptography.hazmat.primitives.hmac import HMAC\ncode = HMAC(KEY, SHA256())\ncode.update(x)\n"
        "if not hmac.compare_digest(code.finalize(), signature):\n    abort(403)\npickle.loads(x)",
    ],
)
def test_compared(body: str) -> None:
    assert_arrivals(HEAD + body)
