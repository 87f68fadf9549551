import re

from flask import Flask, jsonify, request

app = Flask(__name__)
TITLES = ["Dune", "Emma", "Ulysses", "The Trial"]


@app.route("/titles")
def titles():
    q = request.args.get("q", "")
    pattern = "^" + re.escape(q)
    return jsonify([t for t in TITLES if re.search(pattern, t)])
