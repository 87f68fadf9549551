from urllib.parse import quote

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/search")
def search():
    q = request.args.get("q", "")
    return redirect("https://search.example.org/?q=" + quote(q, safe=""))
