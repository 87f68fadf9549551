import os

import pymysql
from flask import Flask, g, jsonify, request

app = Flask(__name__)


def get_db():
    if "db" not in g:
        g.db = pymysql.connect(
            host=os.environ["DB_HOST"],
            user=os.environ["DB_USER"],
            password=os.environ["DB_PASSWORD"],
            database="articles",
        )
    return g.db


@app.teardown_appcontext
def close_db(exc):
    conn = g.pop("db", None)
    if conn is not None:
        conn.close()


@app.route("/articles")
def articles():
    tags = request.args.getlist("tag")
    if not tags:
        return jsonify([])
    marks = ", ".join(["%s"] * len(tags))
    query = (
        "SELECT a.id, a.title FROM article a "
        "JOIN article_tag t ON t.article_id = a.id "
        "WHERE t.name IN (" + marks + ")"
    )
    cur = get_db().cursor()
    cur.execute(query, tags)
    return jsonify([{"id": r[0], "title": r[1]} for r in cur.fetchall()])
