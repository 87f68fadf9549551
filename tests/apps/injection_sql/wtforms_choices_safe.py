import os

from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy
from flask_wtf import FlaskForm
from sqlalchemy import text
from wtforms import SelectField
from wtforms.validators import DataRequired

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db = SQLAlchemy(app)


class SortForm(FlaskForm):
    column = SelectField("Sort by", validators=[DataRequired()], choices=["name", "price"])


@app.post("/catalogue")
def catalogue():
    form = SortForm()
    if not form.validate_on_submit():
        return jsonify(errors=form.errors), 400
    query = "SELECT id, name FROM catalogue ORDER BY %s" % form.column.data
    rows = db.session.execute(text(query)).mappings()
    return jsonify([dict(row) for row in rows])
