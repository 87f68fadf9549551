import os

from flask import Flask, abort, session
from flask_wtf import FlaskForm
from wtforms import StringField, validators

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"


class RenameForm(FlaskForm):
    name = StringField(validators=[validators.InputRequired(), validators.Length(max=60)])


@app.route("/team/rename", methods=["POST"])
def rename():
    if "team_id" not in session:
        abort(401)
    form = RenameForm(meta={"csrf": False})  # finding: csrf-disabled
    if not form.validate():
        abort(400)
    from teams import rename_team

    rename_team(session["team_id"], form.name.data)
    return {"name": form.name.data}
