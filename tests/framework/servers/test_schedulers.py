"""What goes on beside the program."""

from __future__ import annotations

import pytest

from fumehood.framework.observations import WorkStarted
from tests.support import observe


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        (
            "from apscheduler.schedulers.background import BackgroundScheduler\nBackgroundScheduler().start()",
            ["a scheduler"],
        ),
        ("from apscheduler.schedulers.blocking import BlockingScheduler\nBlockingScheduler().start()", []),
        ("from flask_apscheduler import APScheduler\ns = APScheduler()\ns.start()", ["a scheduler"]),
        ("import threading\nthreading.Thread(target=print).start()", ["a thread"]),
        ("import threading\nthreading.Timer(1, print).start()", ["a timer"]),
        ("import threading\nthreading.Thread(target=print).run()", []),
        ("import webbrowser\nwebbrowser.open_new_tab('http://127.0.0.1:5000')", ["a browser"]),
    ],
)
def test_work_started(program: str, expected: list[str]) -> None:
    program = f"from flask import Flask\napp = Flask(__name__)\n{program}\napp.run()\n"
    assert [one.what for one in observe(program).of(WorkStarted)] == expected
