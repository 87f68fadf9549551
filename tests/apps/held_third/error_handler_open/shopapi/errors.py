import logging
import traceback

from flask import jsonify
from werkzeug.exceptions import HTTPException

log = logging.getLogger(__name__)


def register_errors(app):
    @app.errorhandler(HTTPException)
    def http_error(exc):
        return jsonify(error=exc.name), exc.code

    @app.errorhandler(Exception)
    def unexpected(exc):
        detail = traceback.format_exc()
        log.error("unhandled error\n%s", detail)
        return jsonify(error="internal error", detail=detail), 500  # finding: stack-trace-exposed
