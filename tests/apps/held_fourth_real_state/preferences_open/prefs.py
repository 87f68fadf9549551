from flask import Blueprint, Flask, jsonify, request, session

bp = Blueprint("prefs", __name__)
CHOICES = {"theme": {"light", "dark"}, "density": {"compact", "wide"}}


@bp.before_app_request
def staff_area():
    if request.path.startswith("/staff") and session.get("role") != "staff":
        return jsonify(error="forbidden"), 403


@bp.post("/preferences")
def save():
    for key, value in request.form.items():
        session[key] = value  # finding: trust-boundary
    return jsonify(saved=True)


@bp.get("/staff/")
def staff():
    return jsonify(area="staff")


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    app.register_blueprint(bp)
    return app
