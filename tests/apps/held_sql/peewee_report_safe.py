import io
from string import Template

from flask import Blueprint, Flask, jsonify, request
from flask.views import MethodView
from peewee import SqliteDatabase

database = SqliteDatabase("report.db")
bp = Blueprint("report", __name__)

HEAD = Template("SELECT $what FROM sales WHERE region = ")


class SalesReport(MethodView):
    init_every_request = False

    def post(self):
        region = request.values.get("region", "EU")
        buffer = io.StringIO()
        buffer.write(HEAD.substitute(what="SUM(amount)"))
        buffer.write("?")
        cursor = database.execute_sql(buffer.getvalue(), (region,))
        return jsonify(total=cursor.fetchone()[0])


bp.add_url_rule("/sales", view_func=SalesReport.as_view("sales"))
app = Flask(__name__)
app.register_blueprint(bp)
