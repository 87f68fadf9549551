from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/article/<slug>")
def article(slug):
    return render_template("article.html", slug=slug, ref=request.args.get("ref", ""))
