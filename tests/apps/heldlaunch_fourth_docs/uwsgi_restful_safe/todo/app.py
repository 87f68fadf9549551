from flask import Flask
from flask_restful import Api, Resource, reqparse

parser = reqparse.RequestParser()
parser.add_argument("task", required=True)


class TodoList(Resource):
    items: list[str] = []

    def get(self):
        return self.items

    def post(self):
        self.items.append(parser.parse_args()["task"])
        return self.items, 201


def create_app():
    app = Flask(__name__)
    api = Api(app)
    api.add_resource(TodoList, "/todos")
    return app
