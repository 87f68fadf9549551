import os

import psycopg2
from flask import Flask
from flask_restx import Api, Resource, reqparse

app = Flask(__name__)
api = Api(app, version="1.0", title="Invoices", doc="/docs")
ns = api.namespace("invoices", description="Invoice operations")

list_parser = reqparse.RequestParser()
list_parser.add_argument("account", type=int, location="args", required=True)
list_parser.add_argument("limit", type=int, location="args", default=20)


def fetch_invoices(account, limit):
    query = (
        "SELECT number, total FROM invoices "
        f"WHERE account_id = {account} ORDER BY issued_on DESC LIMIT {limit}"
    )
    with psycopg2.connect(os.environ["DATABASE_URL"]) as conn:
        with conn.cursor() as cur:
            cur.execute(query)
            return cur.fetchall()


@ns.route("/")
class InvoiceList(Resource):
    @ns.expect(list_parser)
    def get(self):
        args = list_parser.parse_args()
        rows = fetch_invoices(args["account"], args["limit"])
        return [{"number": number, "total": str(total)} for number, total in rows]
