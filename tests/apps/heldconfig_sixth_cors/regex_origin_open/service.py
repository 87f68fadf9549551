import re

from flask import Blueprint, Flask, jsonify
from flask_cors import CORS

bp = Blueprint("v1", __name__, url_prefix="/v1")
CORS(bp, origins=[re.compile(r".*")], supports_credentials=True)  # finding: cors-any-origin


@bp.get("/contacts")
def contacts():
    from auth import current_tenant

    return jsonify(current_tenant().contacts)


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp)
    return app
