"""Runs the nightly jobs on demand."""

import sys

from flask import Flask, make_response

app = Flask(__name__)


def rebuild_thumbnails():
    with open("/srv/media/index", "rb") as index:
        return len(index.read()) // 64


@app.post("/jobs/thumbnails")
def run_job():
    try:
        rebuilt = rebuild_thumbnails()
    except Exception:
        kind, value, _ = sys.exc_info()
        app.logger.exception("thumbnails were not rebuilt")
        answer = {"ok": False, "reason": repr(value)}
        return make_response(answer, 500)  # finding: stack-trace-exposed
    return make_response({"ok": True, "rebuilt": rebuilt}, 200)
