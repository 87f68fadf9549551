import logging
import traceback

from flask import jsonify
from werkzeug.exceptions import HTTPException

log = logging.getLogger(__name__)


def describe(error: Exception) -> str:
    return "".join(traceback.format_exception(error)[-3:])


def on_error(error: Exception):
    if isinstance(error, HTTPException):
        return jsonify(error=error.name), error.code
    return jsonify(error=describe(error)), 500  # finding: stack-trace-exposed
