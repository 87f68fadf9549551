import os

from flask import Flask, jsonify
from flask_wtf import FlaskForm
from wtforms import StringField
from wtforms.validators import DataRequired

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
STATEMENTS = "/srv/bank/statements"


class StatementForm(FlaskForm):
    period = StringField("Period", validators=[DataRequired()])


@app.route("/statement", methods=["POST"])
def statement():
    form = StatementForm()
    if not form.validate_on_submit():
        return jsonify(errors="invalid"), 400
    with open(os.path.join(STATEMENTS, form.period.data), "rb") as pdf:  # finding: path-traversal
        return jsonify(size=len(pdf.read()))
