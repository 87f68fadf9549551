import traceback

from flask import current_app, jsonify
from werkzeug.exceptions import HTTPException


def handle_unexpected(error):
    if isinstance(error, HTTPException):
        return error
    current_app.logger.error("unhandled error\n%s", traceback.format_exc())
    return jsonify(error="internal error"), 500
