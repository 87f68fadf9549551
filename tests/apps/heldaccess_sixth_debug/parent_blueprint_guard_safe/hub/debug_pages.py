import gc

from flask import Blueprint, jsonify

debug_pages = Blueprint("debug", __name__, url_prefix="/debug")


@debug_pages.get("/gc")
def collector():
    return jsonify(gc.get_stats())
