import sqlite3
from contextlib import contextmanager
from functools import cached_property

from flask import Flask, current_app, jsonify, request
from flask.views import View

app = Flask(__name__)
app.config["DATABASE"] = "forum.db"


@contextmanager
def cursor():
    conn = sqlite3.connect(current_app.config["DATABASE"])
    try:
        yield conn.cursor()
        conn.commit()
    finally:
        conn.close()


class Threads(View):
    methods = ["GET"]

    @cached_property
    def author(self):
        value = request.args.get("author", "")
        return value if value.isalnum() else "nobody"

    def dispatch_request(self):
        with cursor() as cur:
            cur.execute("SELECT title FROM thread WHERE author = '{0.author}'".format(self))
            return jsonify(cur.fetchall())


app.add_url_rule("/threads", view_func=Threads.as_view("threads"))
