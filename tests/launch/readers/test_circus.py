"""Circus' watchers."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.launch.deployment import Unreadable
from fumehood.launch.process import Process
from fumehood.launch.readers.registry import reader_of
from tests.launches import deployment_of, launches_of, processes_of

READER = reader_of("circus")

WATCHERS = """
    [circus]
    statsd = true

    [watcher:web]
    cmd = gunicorn
    args = -b 127.0.0.1:$(circus.env.port) shop:app
    working_dir = /srv/shop
    numprocesses = 2

    [watcher:worker]
    cmd = python worker.py

    [env:web]
    mode = production
    """


def test_watchers(tmp_path: Path) -> None:
    assert launches_of(tmp_path, {"circus.ini": WATCHERS, "shop.py": "", "worker.py": ""}) == [
        "circus.ini:5 web: gunicorn shop:app -> shop.py on 127.0.0.1:${port} deployed ?port",
        "circus.ini:11 worker: python worker.py -> worker.py deployed",
    ]


def test_environment(tmp_path: Path) -> None:
    web, worker = processes_of(READER, "circus.ini", deployment_of(tmp_path, {"circus.ini": WATCHERS}))
    assert isinstance(web, Process)
    assert isinstance(worker, Process)
    assert {name: word.text for name, word in web.environment.items()} == {"MODE": "production"}
    assert worker.environment == {}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[watcher:a]\ncmd=a\n" * 101, "more than 100 watchers"),
        ("[watcher:a]\ncmd='", "a quote is not closed"),
    ],
)
def test_what_is_refused(tmp_path: Path, text: str, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        processes_of(READER, "circus.ini", deployment_of(tmp_path, {"circus.ini": text}))
