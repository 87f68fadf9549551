import os

import psycopg2
from flask import Flask, g, jsonify, request

app = Flask(__name__)


@app.before_request
def open_tenant():
    g.tenant = request.headers.get("X-Tenant", "public")
    g.schema = "public"
    g.connection = psycopg2.connect(os.environ["DATABASE_URL"])


@app.teardown_request
def close_tenant(_error):
    connection = g.pop("connection", None)
    if connection is not None:
        connection.close()


@app.get("/employees")
def employees():
    with g.connection.cursor() as cursor:
        cursor.execute("SELECT id, name FROM {}.employees".format(g.schema))
        return jsonify(employees=cursor.fetchall())
