import os

from flask import Flask, redirect, render_template, request, url_for
from flask_security import Security, SQLAlchemyUserDatastore, auth_required, current_user, roles_required

from models import Build, Project, Role, User, db
from webhooks import signed_by_github

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["SECURITY_PASSWORD_SALT"] = os.environ["SECURITY_PASSWORD_SALT"]
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
app.config["GITHUB_WEBHOOK_SECRET"] = os.environ["GITHUB_WEBHOOK_SECRET"]
db.init_app(app)
app.security = Security(app, SQLAlchemyUserDatastore(db, User, Role))


@app.get("/")
@auth_required()
def home():
    return render_template("home.html", projects=Project.of(current_user))


@app.post("/projects")
@auth_required("session")
def add_project():
    Project.create(owner=current_user, name=request.form["name"])
    return redirect(url_for("home"))


@app.post("/projects/<int:project_id>/delete")
@auth_required("session", within=30)
@roles_required("admin")
def delete_project(project_id):
    Project.delete(project_id)
    return redirect(url_for("home"))


@app.post("/hooks/github")
@signed_by_github
def build():
    Build.enqueue(request.get_json()["after"])
    return "", 202
