"""The policy lets in our own style and script by their hashes, and nothing else."""

from __future__ import annotations

import base64
import hashlib

import pytest

from fumehood.report.html.policy import SCRIPT, STYLE, asset, policy


def test_the_hashes_are_those_of_the_texts() -> None:
    digest = base64.b64encode(hashlib.sha256(b"p { }").digest()).decode()
    parts = policy("p { }", "x()").split("; ")
    assert f"style-src 'sha256-{digest}'" in parts
    assert parts[0] == "default-src 'none'"


def test_nothing_is_let_in_that_is_not_named() -> None:
    text = policy(asset(STYLE), asset(SCRIPT))
    assert not [word for word in ("unsafe", "http", "*", "data:", "self", "blob:") if word in text]
    assert "base-uri 'none'" in text
    assert "form-action 'none'" in text


@pytest.mark.parametrize("name", [STYLE, SCRIPT])
def test_our_own_files_end_no_element_and_load_nothing(name: str) -> None:
    text = asset(name)
    assert "</" not in text
    assert "<!--" not in text
    assert "\r" not in text
    assert "\0" not in text
    assert not [word for word in ("http", "url(", "@import", "innerHTML", "eval(", "fetch(") if word in text]
