import os

from flask import Blueprint, g, jsonify
from sqlalchemy import create_engine

projects = Blueprint("projects", __name__)
engine = create_engine(os.environ["DATABASE_URL"])


@projects.get("/projects")
def list_projects():
    with engine.connect() as connection:
        rows = connection.exec_driver_sql(f"SELECT id, name FROM tenant_{g.tenant}.projects")  # finding: sql-injection
        return jsonify([dict(row._mapping) for row in rows])
