from flask import Blueprint, Flask, abort, jsonify, request
from pydantic import ValidationError

from .schemas import Redaction
from .service import redact

bp = Blueprint("redact", __name__)


@bp.post("/redact")
def post_redact():
    try:
        order = Redaction(**request.get_json())
    except ValidationError:
        abort(400)
    return jsonify(text=redact(order))


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp)
    return app
