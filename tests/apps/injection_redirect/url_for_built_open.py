from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/wiki/<title>")
def article(title):
    return "article" if title else "home"


@app.route("/search")
def search():
    title = request.args.get("q", "Home").strip().replace(" ", "_")
    return redirect("/" + title)  # finding: open-redirect
