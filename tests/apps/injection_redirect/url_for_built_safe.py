from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.route("/wiki/<title>")
def article(title):
    return "article" if title else "home"


@app.route("/search")
def search():
    title = request.args.get("q", "Home").strip().replace(" ", "_")
    return redirect(url_for("article", title=title))
