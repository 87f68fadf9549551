import traceback
from uuid import uuid4

from flask import jsonify


def describe(exc):
    return {"id": uuid4().hex, "trace": traceback.format_exception(exc)}


def register_error_handlers(app):
    @app.errorhandler(Exception)
    def unexpected(exc):
        details = describe(exc)
        app.logger.error("unexpected error %s\n%s", details["id"], "".join(details["trace"]))
        return jsonify(id=details["id"]), 500
