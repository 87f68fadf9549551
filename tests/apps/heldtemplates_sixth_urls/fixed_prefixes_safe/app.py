from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/tags/<tag>")
def tags(tag):
    return render_template("tags.html", tag=tag, page=request.args.get("page", 1, type=int), email="a@example.org")
