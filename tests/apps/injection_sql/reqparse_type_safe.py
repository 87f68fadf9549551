import sqlite3

from flask import Flask
from flask_restful import Api, Resource, reqparse

app = Flask(__name__)
api = Api(app)

parser = reqparse.RequestParser()
parser.add_argument("min_age", type=int, default="0", location="args")


class Animals(Resource):
    def get(self):
        args = parser.parse_args()
        connection = sqlite3.connect("shelter.db")
        query = "SELECT id, name FROM animals WHERE age >= {}".format(args["min_age"])
        rows = connection.execute(query).fetchall()
        connection.close()
        return [{"id": row[0], "name": row[1]} for row in rows]


api.add_resource(Animals, "/animals")
