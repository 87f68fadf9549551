from flask import Flask, g, jsonify
from sqlalchemy import text

from tenants.db import close_connection, open_connection


def create_app():
    app = Flask(__name__)
    app.before_request(open_connection)
    app.teardown_request(close_connection)

    @app.get("/projects")
    def projects():
        rows = g.connection.execute(text("SELECT id, name FROM project ORDER BY name"))
        return jsonify([{"id": row.id, "name": row.name} for row in rows])

    return app
