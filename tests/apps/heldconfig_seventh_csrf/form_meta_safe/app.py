import os

from flask import Flask, request, session

from forms import SearchForm

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"


@app.route("/search", methods=["GET"])
def search():
    form = SearchForm(request.args)
    if not form.validate():
        return form.errors, 400
    return {"name": form.name.data, "by": session.get("name")}
