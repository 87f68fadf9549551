import os

import psycopg2
from flask import Flask, jsonify, request

app = Flask(__name__)


def current_page():
    section, _, name = request.path.strip("/").partition("/")
    return {"section": "wiki" if section else "", "name": name}


@app.get("/wiki/<path:_name>")
def wiki(_name):
    page = current_page()
    connection = psycopg2.connect(os.environ["DATABASE_URL"])
    with connection.cursor() as cursor:
        cursor.execute("SELECT id, body FROM pages WHERE name = %(name)s", page)
        row = cursor.fetchone()
    connection.close()
    return jsonify(id=row[0], body=row[1]) if row else (jsonify(error="not found"), 404)
