from flask import Blueprint, Flask, jsonify, request
from flask_wtf import FlaskForm
from flask_wtf.file import FileAllowed, FileField, FileRequired

from alerts.loader import load_rules

bp = Blueprint("alerts", __name__)


class ImportForm(FlaskForm):
    rules = FileField(validators=[FileRequired(), FileAllowed(["yml", "yaml"])])


@bp.route("/alerts/import", methods=["POST"])
def import_rules():
    form = ImportForm()
    if not form.validate_on_submit():
        return jsonify(errors=form.errors), 400
    try:
        rules = load_rules(form.rules.data.stream)
    except ValueError:
        return jsonify(error="not a rule file"), 400
    return jsonify(count=len(rules))


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    app.register_blueprint(bp)
    return app
