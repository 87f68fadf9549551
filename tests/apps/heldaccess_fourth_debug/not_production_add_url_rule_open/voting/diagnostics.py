from flask import jsonify
from flask_sqlalchemy.record_queries import get_recorded_queries


def recent_queries():
    return jsonify([{"sql": q.statement, "params": q.parameters} for q in get_recorded_queries()])
