from flask import Flask
from flask_restful import Api, Resource, reqparse

app = Flask(__name__)
api = Api(app)

parser = reqparse.RequestParser()
parser.add_argument("width", type=str, location="args", required=True)


class Layout(Resource):
    def get(self):
        args = parser.parse_args()
        columns = eval(f"max(1, {args['width']} // 240)")  # finding: code-injection
        return {"columns": columns}


api.add_resource(Layout, "/layout")
