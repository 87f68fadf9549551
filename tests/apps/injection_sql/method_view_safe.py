import os

import mysql.connector
from flask import Flask, abort, jsonify
from flask.views import MethodView

app = Flask(__name__)


class PageView(MethodView):
    select = "SELECT id, title FROM cms.pages WHERE path = "

    def __init__(self):
        self.connection = mysql.connector.connect(host="db", user="cms", password=os.environ["DB_PASSWORD"])

    def get(self, path):
        cursor = self.connection.cursor()
        cursor.execute(self.select + "%s", (f"/{path}",))
        page = cursor.fetchone()
        self.connection.close()
        if page is None:
            abort(404)
        return jsonify(id=page[0], title=page[1])


app.add_url_rule("/pages/<path:path>", view_func=PageView.as_view("page"))
