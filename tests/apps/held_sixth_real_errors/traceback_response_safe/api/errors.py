import traceback

from flask import Flask, jsonify
from werkzeug.exceptions import HTTPException


def register_errors(app: Flask) -> None:
    @app.errorhandler(HTTPException)
    def http_error(error: HTTPException):
        return jsonify(code=error.code, name=error.name), error.code

    @app.errorhandler(Exception)
    def unexpected(error: Exception):
        app.logger.error("unhandled\n%s", traceback.format_exc())
        return jsonify(error="internal"), 500
