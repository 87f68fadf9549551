from flask_restful import Resource, reqparse

from .db import connect

parser = reqparse.RequestParser()
parser.add_argument("warehouse", type=int, required=True, location="args")
parser.add_argument("sku", type=str, default="", location="args")


class ItemList(Resource):
    def get(self):
        args = parser.parse_args()
        sql = "SELECT sku, stock FROM items WHERE warehouse_id = %d" % args["warehouse"]
        if args["sku"]:
            sql += " AND sku LIKE '%s%%'" % args["sku"]
        with connect() as connection, connection.cursor() as cursor:
            cursor.execute(sql)  # finding: sql-injection
            return list(cursor.fetchall())
