import os

import psycopg2
from flask import Flask, jsonify, request
from psycopg2 import sql

app = Flask(__name__)


@app.get("/columns")
def columns():
    field = request.args.get("field", "name")
    conn = psycopg2.connect(os.environ["DATABASE_URL"])
    cur = conn.cursor()
    cur.execute(sql.SQL("SELECT {} FROM public_directory").format(sql.Identifier(field)))
    return jsonify(cur.fetchmany(100))
