from flask import Blueprint, request

flags = Blueprint("flags", __name__, url_prefix="/flags")
_flags = {}


@flags.put("/<name>")
def set_flag(name):
    _flags[name] = bool(request.json["on"])
    return _flags
