"""What a command of Make runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands import commands_of

MAKEFILE = """\
PORT = 80
export SHOP = 1
.PHONY: serve
serve: build
\tflask run --port $(PORT)
build:
\ttouch built
two:
\tone
\tgunicorn app:app
"""
FILES: dict[str, str | bytes] = {
    "Makefile": MAKEFILE,
    "deploy/other.mk": "run:\n\tother\n",
    "sub/makefile": "run:\n\tinner\n",
}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["make", "serve"], ["SHOP=1 flask run --port 80"]),
        (["make"], ["SHOP=1 flask run --port 80"]),
        (["/usr/bin/gmake", "-s", "serve", "PORT=90"], ["SHOP=1 flask run --port 90"]),
        (["make", "two"], ["SHOP=1 one", "SHOP=1 gunicorn app:app"]),
        (["make", "-f", "deploy/other.mk", "run"], ["other"]),
        (["make", "-C", "sub", "run"], ["/app/sub$ inner"]),
        (["make", "gone"], []),
        (["make", "-C", "gone", "run"], ["make -C gone run"]),
        (["remake", "serve"], ["remake serve"]),
    ],
)
def test_goals(tmp_path: Path, words: list[str], expected: list[str]) -> None:
    assert commands_of(tmp_path, words, files=FILES) == expected
