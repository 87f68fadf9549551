import os

from flask import Flask, redirect, render_template, request, session, url_for
from flask_principal import Identity, Permission, Principal, RoleNeed, identity_loaded

from content import delete_page, find_page, roles_of, save_page

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
principals = Principal(app, use_sessions=False)

editor = Permission(RoleNeed("editor"))


@principals.identity_loader
def identity_from_session():
    return Identity(session["account"]) if "account" in session else None


@identity_loaded.connect_via(app)
def add_roles(sender, identity):
    for role in roles_of(identity.id):
        identity.provides.add(RoleNeed(role))


@app.get("/<slug>")
def page(slug):
    return render_template("page.html", page=find_page(slug))


@app.post("/<slug>/edit")
@editor.require(http_exception=403)
def edit(slug):
    save_page(slug, request.form["body"])
    return redirect(url_for("page", slug=slug))


@editor.require(http_exception=403)  # finding: auth-decorator-above-route
@app.post("/<slug>/delete")
def delete(slug):
    delete_page(slug)
    return redirect("/home")
