from flask import Flask, request

from rendering import render

app = Flask(__name__)


@app.get("/search")
def search():
    return render("search.html", query=request.args.get("q", ""))
