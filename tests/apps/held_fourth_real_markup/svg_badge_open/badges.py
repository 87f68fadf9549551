from flask import Blueprint, Flask, Response, request
from markupsafe import escape

bp = Blueprint("badges", __name__)
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="20">'
    '<rect width="120" height="20" fill="#444"/>'
    '<text x="6" y="14" fill="#fff">{label}</text></svg>'
)


@bp.get("/badge.svg")
def badge():
    label = request.args.get("label", "build")[:200]
    svg = SVG.replace("{label}", label)
    return Response(svg, content_type="image/svg+xml")  # finding: cross-site-scripting


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp)
    return app
