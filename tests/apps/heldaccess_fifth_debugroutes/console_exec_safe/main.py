import io
import os
import traceback
from contextlib import redirect_stdout

from flask import Flask, jsonify, request
import hmac

app = Flask(__name__)


def check_ops_token():
    sent = request.headers.get("X-Ops-Token", "")
    return hmac.compare_digest(sent, os.environ["OPS_TOKEN"])


@app.get("/healthz")
def healthz():
    return jsonify(ok=True, pid=os.getpid())


@app.get("/debug/threads")
def dump_threads():
    """Stack of every thread with local values, for hunting deadlocks."""
    if not check_ops_token():
        return jsonify(error="forbidden"), 403
    import sys

    buf = io.StringIO()
    with redirect_stdout(buf):
        for ident, frame in sys._current_frames().items():
            print("Thread", ident)
            print("".join(traceback.format_stack(frame)))
            print(frame.f_locals)
    return buf.getvalue(), 200, {"Content-Type": "text/plain"}
