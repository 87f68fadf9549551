from urllib.parse import urlsplit

from flask import Flask, abort, render_template, request

app = Flask(__name__)
SITES: dict[str, str] = {}


@app.put("/profile/<name>")
def save(name):
    site = request.get_json()["site"]
    if len(site) > 200 or urlsplit(site).scheme not in {"http", "https"}:
        abort(400)
    SITES[name] = site
    return {"ok": True}


@app.get("/profile/<name>")
def show(name):
    site = SITES.get(name)
    if site is not None and not site.startswith(("https://", "http://")):
        site = None
    return render_template("profile.html", name=name, site=site)
