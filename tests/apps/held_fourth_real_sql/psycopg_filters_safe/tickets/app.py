import os

from flask import Flask, g, jsonify, request
from psycopg_pool import ConnectionPool

from .query import QueryBuilder

pool = ConnectionPool(os.environ["DATABASE_URL"], open=False)


def create_app():
    app = Flask(__name__)
    pool.open()

    @app.before_request
    def connect():
        g.connection = pool.getconn()

    @app.teardown_request
    def release(error=None):
        pool.putconn(g.pop("connection"))

    @app.get("/tickets")
    def tickets():
        builder = QueryBuilder("tickets")
        for key, value in request.args.items():
            builder.where(key, value)
        return jsonify([{"id": i, "title": t} for i, t in builder.run(g.connection)])

    return app
