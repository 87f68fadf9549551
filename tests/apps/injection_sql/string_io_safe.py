import io
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


def build_query(terms):
    buffer = io.StringIO()
    buffer.write("SELECT id, subject FROM mails WHERE folder = 'inbox'")
    for term in terms:
        buffer.write(" AND instr(subject, ?)")
    return buffer.getvalue()


@app.post("/mails/search")
def search_mails():
    terms = [term for term in request.get_json().get("q", "").split() if term]
    with sqlite3.connect("mails.db") as connection:
        rows = connection.execute(build_query(terms), terms).fetchall()
    return jsonify(mails=[{"id": row[0], "subject": row[1]} for row in rows])
