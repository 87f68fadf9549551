import os

from flask import Flask, jsonify, request
from flask_jwt_extended import JWTManager, get_jwt_identity, jwt_required
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db = SQLAlchemy(app)
jwt = JWTManager(app)


class Task(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    owner = db.Column(db.String(80), nullable=False)
    title = db.Column(db.String(200), nullable=False)
    done = db.Column(db.Boolean, default=False)


@app.route("/tasks", methods=["GET"])
@jwt_required()
def list_tasks():
    tasks = Task.query.filter_by(owner=get_jwt_identity())
    return jsonify([{"id": t.id, "title": t.title, "done": t.done} for t in tasks])


@app.route("/tasks", methods=["POST"])
@jwt_required()
def add_task():
    task = Task(owner=get_jwt_identity(), title=request.json["title"])
    db.session.add(task)
    db.session.commit()
    return jsonify(id=task.id), 201


@app.route("/tasks/<int:task_id>", methods=["DELETE"])
@jwt_required()
def delete_task(task_id):
    Task.query.filter_by(id=task_id, owner=get_jwt_identity()).delete()
    db.session.commit()
    return "", 204


@app.route("/tasks/<int:task_id>", methods=["PUT"])
@jwt_required()
def update_task(task_id):
    task = Task.query.filter_by(id=task_id, owner=get_jwt_identity()).first_or_404()
    task.title = request.json["title"]
    db.session.commit()
    return jsonify(id=task.id)
