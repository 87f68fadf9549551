import sys
import threading
import traceback

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/departures")
def departures():
    return jsonify(["10:02", "10:32"])


@app.get("/_debug/threads")  # finding: debug-only-route
def debug_threads():
    frames = sys._current_frames()
    names = {thread.ident: thread.name for thread in threading.enumerate()}
    return jsonify({names.get(key, "?"): traceback.format_stack(frame) for key, frame in frames.items()})
