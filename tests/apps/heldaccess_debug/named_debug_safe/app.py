import sys
import threading
import traceback

from flask import Flask, jsonify
from flask_jwt_extended import JWTManager, jwt_required

app = Flask(__name__)
app.config.from_prefixed_env()
JWTManager(app)


@app.get("/departures")
def departures():
    return jsonify(["10:02", "10:32"])


@app.get("/_debug/threads")
@jwt_required()
def debug_threads():
    frames = sys._current_frames()
    names = {thread.ident: thread.name for thread in threading.enumerate()}
    return jsonify({names.get(key, "?"): traceback.format_stack(frame) for key, frame in frames.items()})
