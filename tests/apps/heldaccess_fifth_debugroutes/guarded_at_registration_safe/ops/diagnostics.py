import gc
import sys

from flask import Blueprint, jsonify

diagnostics = Blueprint("diagnostics", __name__)


@diagnostics.get("/gc")
def gc_stats():
    return jsonify(gc.get_stats())


@diagnostics.get("/modules")
def modules():
    return jsonify(sorted(sys.modules))
