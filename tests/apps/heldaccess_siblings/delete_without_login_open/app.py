import os

from flask import Flask, jsonify, request
from flask_login import LoginManager, UserMixin, login_required

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
login_manager = LoginManager(app)
projects = {1: "Bridge", 2: "Tunnel"}


@login_manager.user_loader
def load_user(user_id):
    user = UserMixin()
    user.id = user_id
    return user


@app.get("/projects")
@login_required
def list_projects():
    return jsonify(projects)


@app.post("/projects")
@login_required
def add_project():
    projects[max(projects) + 1] = request.form["name"]
    return jsonify(projects), 201


@app.put("/projects/<int:number>")
@login_required
def rename_project(number):
    projects[number] = request.form["name"]
    return jsonify(projects)


@app.delete("/projects/<int:number>")  # finding: unauthenticated-route
def delete_project(number):
    projects.pop(number, None)
    return "", 204
