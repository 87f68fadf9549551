import sys
import threading
import traceback

from flask import Blueprint, jsonify

bp = Blueprint("debug", __name__, url_prefix="/debug")


@bp.route("/threads")  # finding: debug-only-route
def thread_dump():
    names = {t.ident: t.name for t in threading.enumerate()}
    frames = {
        names.get(ident, str(ident)): traceback.format_stack(frame)
        for ident, frame in sys._current_frames().items()
    }
    return jsonify(frames)
