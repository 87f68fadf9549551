import os

from flask import Flask, jsonify, request, session
from flask_wtf import CSRFProtect, FlaskForm
from wtforms import SearchField
from wtforms.validators import Length

app = Flask(__name__)
app.config.update(
    SECRET_KEY=os.environ["SECRET_KEY"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_HTTPONLY=True,
    SESSION_COOKIE_SAMESITE="Lax",
)
CSRFProtect(app)


class SearchForm(FlaskForm):
    q = SearchField("Search", validators=[Length(max=80)])


@app.get("/search")
def search():
    form = SearchForm(request.args, meta={"csrf": False})
    if not form.validate():
        return jsonify(errors=form.errors), 400
    return jsonify(hits=0, region=session.get("region"))
