import io
import os
import traceback
from contextlib import redirect_stdout

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/healthz")
def healthz():
    return jsonify(ok=True, pid=os.getpid())


@app.get("/debug/threads")  # finding: debug-only-route
def dump_threads():
    """Stack of every thread with local values, for hunting deadlocks."""
    import sys

    buf = io.StringIO()
    with redirect_stdout(buf):
        for ident, frame in sys._current_frames().items():
            print("Thread", ident)
            print("".join(traceback.format_stack(frame)))
            print(frame.f_locals)
    return buf.getvalue(), 200, {"Content-Type": "text/plain"}
