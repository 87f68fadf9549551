import traceback

from flask import Flask, jsonify
from werkzeug.exceptions import HTTPException


def register_errors(app: Flask) -> None:
    @app.errorhandler(HTTPException)
    def http_error(error: HTTPException):
        return jsonify(code=error.code, name=error.name), error.code

    @app.errorhandler(Exception)
    def unexpected(error: Exception):
        return jsonify(error="internal", detail=traceback.format_exc()), 500  # finding: stack-trace-exposed
