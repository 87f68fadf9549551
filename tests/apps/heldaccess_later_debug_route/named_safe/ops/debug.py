import sys
import threading
import traceback

from flask import Blueprint, jsonify

from ops.auth import admin_only

bp = Blueprint("debug", __name__, url_prefix="/debug")


@bp.route("/threads")
@admin_only
def thread_dump():
    names = {t.ident: t.name for t in threading.enumerate()}
    frames = {
        names.get(ident, str(ident)): traceback.format_stack(frame)
        for ident, frame in sys._current_frames().items()
    }
    return jsonify(frames)
