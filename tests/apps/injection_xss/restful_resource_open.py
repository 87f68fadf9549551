from flask import Flask, make_response, request
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)


class Greeting(Resource):
    def get(self):
        name = request.args.get("name", "world")
        text = f"<b>Hello {name}</b>"
        return make_response(text, 200)  # finding: cross-site-scripting


api.add_resource(Greeting, "/greeting")
