import os

from flask import Flask, jsonify, request
from flask_wtf import CSRFProtect

from search.forms import SearchForm

app = Flask(__name__)
app.config.update(
    SECRET_KEY=os.environ["SECRET_KEY"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_SAMESITE="Lax",
)
CSRFProtect(app)
BOOKS = ["Persuasion", "Emma"]


@app.get("/search")
def search():
    form = SearchForm(request.args)
    if not form.validate():
        return jsonify(form.errors), 400
    return jsonify([b for b in BOOKS if (form.q.data or "").lower() in b.lower()])
