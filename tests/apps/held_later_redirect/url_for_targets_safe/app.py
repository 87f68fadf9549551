from flask import Flask, redirect, request, url_for
from werkzeug.routing import BuildError

app = Flask(__name__)
PARTNERS = {"acme": "https://www.acme.example/landing", "globex": "https://globex.example/"}


@app.route("/go/<partner>")
def go(partner):
    return redirect(PARTNERS.get(partner, "/"))


@app.route("/old-search")
def old_search():
    return redirect(url_for("search", q=request.args.get("q", "")), code=301)


@app.route("/search")
def search():
    return {"query": request.args.get("q", "")}


@app.route("/jump")
def jump():
    endpoint = request.args.get("to", "search")
    if endpoint not in app.view_functions:
        return redirect(url_for("search"))
    try:
        return redirect(url_for(endpoint))
    except BuildError:
        return redirect(url_for("search"))
