import os

from flask import Flask, jsonify, request
from peewee import PostgresqlDatabase

app = Flask(__name__)
database = PostgresqlDatabase("crm", host="db", user="crm", password=os.environ["DB_PASSWORD"])


class ContactQuery:
    def __init__(self, name, order="name"):
        self.name = name
        self.order = order

    def statement(self):
        return f"SELECT id, name FROM contact WHERE name <> '' ORDER BY {self.order}"

    def run(self):
        return database.execute_sql(self.statement()).fetchall()


@app.get("/contacts")
def contacts():
    query = ContactQuery(request.args.get("name", ""))
    with database.connection_context():
        return jsonify(query.run())
