import os

from flask import Flask, jsonify, request
from flask_wtf import CSRFProtect, FlaskForm
from wtforms import SearchField

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
app.config.update(SESSION_COOKIE_SECURE=True, SESSION_COOKIE_SAMESITE="Lax")
CSRFProtect(app)


class SearchForm(FlaskForm):
    """Only ever filled from the query string."""

    class Meta:
        csrf = False

    q = SearchField("Search")


@app.get("/search")
def search():
    form = SearchForm(request.args)
    return jsonify(q=form.q.data, hits=[])
