import os

from flask import Flask, jsonify

from extensions import cache

app = Flask(__name__)
app.secret_key = os.environ["FLASK_SECRET_KEY"]


@app.get("/counter/<page>")
def counter(page):
    return jsonify(page=page, views=cache.incr(f"views:{page}"))
