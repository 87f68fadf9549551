from flask import abort, jsonify, session
from flask_sqlalchemy.record_queries import get_recorded_queries


def recent_queries():
    if "admin" not in session.get("roles", ()):
        abort(404)
    return jsonify([{"sql": q.statement, "params": q.parameters} for q in get_recorded_queries()])
