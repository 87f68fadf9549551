import psycopg2
from flask import abort, current_app
from flask.views import MethodView

from .queries import distinct


class DistinctValues(MethodView):
    def get(self, table: str, column: str):
        try:
            query = distinct(table, column)
        except LookupError:
            abort(404)
        with psycopg2.connect(current_app.config["DSN"]) as connection, connection.cursor() as cursor:
            cursor.execute(query)  # finding: sql-injection
            return {"values": [row[0] for row in cursor.fetchall()]}
