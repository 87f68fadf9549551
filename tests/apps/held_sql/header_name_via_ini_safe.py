import configparser

import psycopg2
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/case/00103")
def case_00103():
    param = ""
    for name, value in request.headers.items():
        if value == "case00103":
            param = name
            break

    conf = configparser.RawConfigParser()
    conf.add_section("s1")
    conf.set("s1", "keyA", "a_value")
    conf.set("s1", "keyB", param)
    bar = conf.get("s1", "keyA")

    with psycopg2.connect("dbname=bench") as conn:
        with conn.cursor() as cur:
            cur.execute("SELECT id FROM accounts WHERE login = '%s'" % bar)
            return jsonify(ids=[row[0] for row in cur])
