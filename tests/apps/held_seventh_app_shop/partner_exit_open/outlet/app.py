from flask import Blueprint, Flask, redirect, request

from .decorators import partner_only

bp = Blueprint("exit", __name__)


@bp.route("/leave")
@partner_only
def leave():
    return redirect(request.args["to"], code=303)  # finding: open-redirect


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp)
    return app
