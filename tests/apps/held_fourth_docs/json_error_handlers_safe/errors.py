import logging

from flask import Flask, json, jsonify
from marshmallow import ValidationError
from sqlalchemy.exc import IntegrityError
from werkzeug.exceptions import HTTPException

log = logging.getLogger(__name__)


def handle_http(e: HTTPException):
    response = e.get_response()
    response.data = json.dumps({"code": e.code, "name": e.name, "description": e.description})
    response.content_type = "application/json"
    return response


def handle_validation(e: ValidationError):
    return jsonify(code=422, errors=e.normalized_messages()), 422


def handle_conflict(e: IntegrityError):
    log.warning("constraint violated: %s", type(e.orig).__name__)
    return jsonify(code=409, description="already exists"), 409


def handle_everything_else(e: Exception):
    log.exception("unhandled error")
    return jsonify(code=500, description="internal error"), 500


def init_app(app: Flask) -> None:
    app.register_error_handler(HTTPException, handle_http)
    app.register_error_handler(ValidationError, handle_validation)
    app.register_error_handler(IntegrityError, handle_conflict)
    app.register_error_handler(Exception, handle_everything_else)
