from flask_restful import Api, Resource, reqparse

from .rules import RuleSet

parser = reqparse.RequestParser()
parser.add_argument("expressions", action="append", required=True, location="json")
parser.add_argument("tier", choices=("basic", "plus"), default="basic", location="json")


class Preview(Resource):
    def post(self):
        args = parser.parse_args()
        rules = RuleSet()
        for expression in args["expressions"]:
            rules.add(expression)
        return {"values": [str(v) for v in rules.apply({"tier": args["tier"], "base": 100})]}


def register(app):
    api = Api(app, prefix="/api/v1")
    api.add_resource(Preview, "/preview")
