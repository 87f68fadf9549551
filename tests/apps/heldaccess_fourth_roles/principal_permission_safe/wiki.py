import os

from flask import Flask, redirect, request, url_for
from flask_principal import Permission, Principal, RoleNeed

app = Flask(__name__)
app.secret_key = os.environ["WIKI_SECRET"]
Principal(app)

editor = Permission(RoleNeed("editor"))
admin = Permission(RoleNeed("admin"))
PAGES: dict[str, str] = {}


@app.get("/wiki/<slug>")
def page(slug: str):
    return PAGES.get(slug, ""), 200, {"Content-Type": "text/plain"}


@app.post("/wiki/<slug>")
@editor.require(http_exception=403)
def save(slug: str):
    PAGES[slug] = request.form["body"]
    return redirect(url_for("page", slug=slug))


@app.post("/wiki/<slug>/lock")
@admin.require(http_exception=403)
def lock(slug: str):
    PAGES[slug] = "(locked)\n" + PAGES[slug]
    return "", 204


@app.post("/wiki/<slug>/purge")
def purge(slug: str):
    with admin.require(http_exception=403):
        PAGES.pop(slug, None)
    return "", 204
