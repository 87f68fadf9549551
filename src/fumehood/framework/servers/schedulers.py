"""What starts something beside the program that is meant for while it runs: schedulers of libraries, a browser.

https://apscheduler.readthedocs.io/en/3.x/userguide.html#starting-the-scheduler
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fumehood.flow.values import NONE, TRUE, Value
from fumehood.framework.library import on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.observations import WorkStarted

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter


@on(
    "apscheduler.schedulers.background.BackgroundScheduler.start",
    "apscheduler.schedulers.gevent.GeventScheduler.start",
    "flask_apscheduler.APScheduler.start",
)
def start_scheduler(run: Interpreter, call: LibraryCall) -> Value:
    """One that does not block."""
    run.observe(WorkStarted, call.site, what="a scheduler")
    return NONE


@on("webbrowser.open", "webbrowser.open_new", "webbrowser.open_new_tab")
def open_browser(run: Interpreter, call: LibraryCall) -> Value:
    """It shows what the program serves."""
    run.observe(WorkStarted, call.site, what="a browser")
    return TRUE
