import os
import sqlite3

from flask import Flask, abort, g, render_template, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


def connection():
    if "db" not in g:
        g.db = sqlite3.connect("/srv/data/app.db")
    return g.db


@app.get("/")
def index():
    return render_template("index.html")


@app.get("/debug/queries")  # finding: debug-only-route
def debug_queries():
    rows = connection().execute("SELECT sql, params, duration FROM query_log").fetchall()
    return render_template("queries.html", rows=rows)
