import base64
import json
import os

import psycopg2
from flask import Flask, jsonify, request

app = Flask(__name__)


def decode_cursor(token):
    padded = token + "=" * (-len(token) % 4)
    return json.loads(base64.urlsafe_b64decode(padded))


@app.get("/messages")
def messages():
    after = decode_cursor(request.args["cursor"])["id"]
    connection = psycopg2.connect(os.environ["DATABASE_URL"])
    with connection, connection.cursor() as cursor:
        cursor.execute(f"SELECT id, body FROM messages WHERE id > {after}")  # finding: sql-injection
        rows = cursor.fetchall()
    return jsonify(messages=[{"id": row[0], "body": row[1]} for row in rows])
