import os

import pandas as pd
from flask import Flask
from flask_restful import Api, Resource, reqparse

app = Flask(__name__)
api = Api(app)
parser = reqparse.RequestParser()
parser.add_argument("table", type=str, required=True, location="args", choices=("sales", "stock"))


class Table(Resource):
    def get(self):
        args = parser.parse_args()
        frame = pd.read_csv(os.path.join("/srv/tables", args["table"]))
        return {"columns": list(frame.columns), "rows": len(frame)}


api.add_resource(Table, "/table")
