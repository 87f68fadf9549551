from urllib.parse import urlsplit

from flask import Flask, abort, render_template, request

app = Flask(__name__)
SITES: dict[str, str] = {}


@app.put("/profile/<name>")
def save(name):
    site = request.get_json()["site"]
    if len(site) > 200:
        abort(400)
    SITES[name] = site
    return {"ok": True}


@app.get("/profile/<name>")
def show(name):
    return render_template("profile.html", name=name, site=SITES.get(name))
