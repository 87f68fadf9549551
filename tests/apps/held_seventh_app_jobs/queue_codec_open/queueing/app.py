from flask import Blueprint, Flask, abort, jsonify, request

from .intake import Intake

bp = Blueprint("queue", __name__)


@bp.post("/queue")
def enqueue():
    try:
        return jsonify(count=Intake().accept(request.get_data(as_text=True)))
    except (ValueError, TypeError):
        abort(400)


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp)
    return app
