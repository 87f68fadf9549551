import sqlite3
from contextlib import closing

from flask import Flask, abort, jsonify, request
from flask.views import MethodView

app = Flask(__name__)


def clean(value: str):
    return value.replace("'", "''")


class InvoiceList(MethodView):
    def get(self):
        customer = clean(request.args.get("customer", "0"))
        year = clean(request.args.get("year", "2024"))
        sql = (
            "SELECT number, amount FROM invoices "
            "WHERE customer_id = " + customer + " AND year = " + year
        )
        with closing(sqlite3.connect("/srv/billing/billing.db")) as db:
            rows = db.execute(sql).fetchall()  # finding: sql-injection
        return jsonify([{"number": n, "amount": a} for n, a in rows])


app.add_url_rule("/invoices", view_func=InvoiceList.as_view("invoices"))
