import sqlite3

from flask import Flask, jsonify, request
from flask.views import MethodView

app = Flask(__name__)


def maker(column):
    def build(value):
        return f"SELECT * FROM asset WHERE {column} = '{value}'", ()
    return build


by_owner = maker("owner")


class Assets(MethodView):
    def get(self, owner):
        sql, params = by_owner(owner)
        with sqlite3.connect("assets.db") as db:
            return jsonify(db.execute(sql, params).fetchall())  # finding: sql-injection


app.add_url_rule("/assets/<owner>", view_func=Assets.as_view("assets"))
