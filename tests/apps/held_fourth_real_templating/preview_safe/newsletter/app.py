from flask import Blueprint, Flask, current_app, jsonify, request
from jinja2 import TemplateError

from .preview import Previewer

bp = Blueprint("newsletter", __name__, url_prefix="/newsletter")


@bp.post("/preview")
def preview():
    try:
        text = current_app.extensions["previewer"].preview(request.get_json()["source"])
    except TemplateError:
        return jsonify(error="the template is not valid"), 400
    return jsonify(text=text)


def create_app():
    app = Flask(__name__)
    app.extensions["previewer"] = Previewer()
    app.register_blueprint(bp)
    return app
