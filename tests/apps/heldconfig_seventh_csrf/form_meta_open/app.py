import os

from flask import Flask, request, session

from forms import RenameForm

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"


@app.route("/rename", methods=["POST"])
def rename():
    form = RenameForm()
    if not form.validate_on_submit():
        return form.errors, 400
    session["name"] = form.name.data
    return {"name": form.name.data}
