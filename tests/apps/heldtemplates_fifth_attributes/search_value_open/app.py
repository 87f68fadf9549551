from flask import Flask, render_template, request

from catalog import lookup

app = Flask(__name__)


@app.route("/search")
def search():
    term = request.args.get("q", "").strip()
    return render_template("search.html", term=term, hits=lookup(term))
