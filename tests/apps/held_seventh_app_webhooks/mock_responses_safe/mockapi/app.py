from flask import Blueprint, Flask, request

from .responder import Responder

bp = Blueprint("mock", __name__)


@bp.route("/mock")
def mock():
    return Responder().build(request.args.to_dict())


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp)
    return app
