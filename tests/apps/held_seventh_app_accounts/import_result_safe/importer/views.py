import sqlite3
from dataclasses import asdict

from flask import Blueprint, current_app, jsonify, request

from .jobs import Job

bp = Blueprint("importer", __name__)


@bp.post("/people/import")
def import_people():
    with sqlite3.connect(current_app.config["PEOPLE_DB"]) as connection:
        result = Job(connection).run(request.get_json()["rows"])
    return jsonify(asdict(result))
