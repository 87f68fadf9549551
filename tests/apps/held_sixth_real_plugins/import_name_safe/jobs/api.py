from flask import Blueprint, abort, request

from .loader import load

api = Blueprint("jobs", __name__)


@api.post("/")
def start():
    try:
        handler = load(request.get_json()["handler"])
    except (KeyError, ImportError, AttributeError):
        abort(404)
    return {"result": handler()}, 202
