import pymysql
from flask import Flask, current_app, g, jsonify, request
from uuid import UUID

app = Flask(__name__)


def cursor():
    if "mysql" not in g:
        g.mysql = pymysql.connect(read_default_file=current_app.config.get("MYCNF", "/etc/app/my.cnf"))
    return g.mysql.cursor()


@app.route("/customers/<int:customer_id>/orders")
def orders(customer_id):
    cur = cursor()
    cur.execute("SELECT id, total FROM orders WHERE customer_id = %d" % customer_id)
    return jsonify(cur.fetchall())


@app.route("/devices/<uuid:device_id>")
def device(device_id: UUID):
    page = max(request.args.get("page", 1, type=int), 1)
    cur = cursor()
    cur.execute(f"SELECT at, value FROM reading WHERE device = '{device_id}' LIMIT 20 OFFSET {(page - 1) * 20}")
    return jsonify(cur.fetchall())
