import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/tags")
def by_tags():
    tags = request.args.getlist("tag")[:20]
    marks = ",".join("?" for _ in tags)
    con = sqlite3.connect("blog.db")
    cur = con.execute(f"SELECT post_id FROM tag WHERE name IN ({marks})", tags)
    return jsonify([r[0] for r in cur.fetchall()])
