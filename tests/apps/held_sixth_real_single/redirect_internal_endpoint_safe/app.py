import os

from flask import Flask, redirect, request, url_for

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]

LANGUAGES = {"en": "https://en.example.com/", "de": "https://de.example.com/"}


@app.get("/search")
def search():
    return {"q": request.args.get("q", "")}


@app.get("/old-search")
def old_search():
    return redirect(url_for("search", q=request.args.get("query", "")), code=301)


@app.get("/switch")
def switch():
    home = LANGUAGES.get(request.args.get("lang", "en"))
    if home is None:
        home = LANGUAGES["en"]
    return redirect(home)


@app.get("/user/<int:user_id>")
def legacy_user(user_id):
    return redirect(f"/people/{user_id}?from=legacy")
