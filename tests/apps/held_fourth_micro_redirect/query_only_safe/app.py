from urllib.parse import urlencode

from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.get("/old-search")
def old_search():
    return redirect("/search?" + urlencode({"q": request.args.get("q", "")}), 301)


@app.get("/search")
def search():
    return {"q": request.args.get("q", "")}


@app.post("/again/<name>")
def again(name):
    return redirect(url_for("search", q=name))
