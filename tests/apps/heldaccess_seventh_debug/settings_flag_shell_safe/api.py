import gc
import sys
import threading
import traceback

from flask import Flask, Response, jsonify

import settings
from security import api_key_required

app = Flask(__name__)


@app.post("/v1/reindex")
@api_key_required
def reindex():
    threading.Thread(target=gc.collect, daemon=True).start()
    return jsonify(queued=True), 202


if settings.DEVELOPMENT_MODE:
    @app.get("/v1/threads")
    @api_key_required
    def dump_threads():
        lines = []
        for ident, frame in sys._current_frames().items():
            lines.append(f"Thread {ident}")
            lines.extend(traceback.format_stack(frame))
        return Response("\n".join(lines), mimetype="text/plain")

    @app.get("/v1/objects")
    @api_key_required
    def count_objects():
        return jsonify(tracked=len(gc.get_objects()))
