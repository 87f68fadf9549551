from flask import Blueprint, jsonify, request
from flask_jwt_extended import get_jwt_identity, jwt_required

from api.models import Project, db

projects = Blueprint("projects", __name__, url_prefix="/api/v1/projects")


@projects.get("")
@jwt_required()
def list_projects():
    rows = db.session.scalars(db.select(Project).filter_by(owner=get_jwt_identity()))
    return jsonify([p.name for p in rows])


@projects.post("")
@jwt_required()
def create_project():
    project = Project(name=str(request.json["name"]), owner=get_jwt_identity())
    db.session.add(project)
    db.session.commit()
    return jsonify(id=project.id), 201


@projects.delete("/<int:project_id>")  # finding: unauthenticated-route
def delete_project(project_id: int):
    project = db.get_or_404(Project, project_id)
    db.session.delete(project)
    db.session.commit()
    return "", 204
