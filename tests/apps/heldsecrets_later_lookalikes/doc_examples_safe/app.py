"""Import service.

Configure it through the environment, for instance::

    AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE
    AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
    DATABASE_URL=postgresql://user:password@localhost/imports
"""
import os

from flask import Flask
from flask_restx import Api, Resource, fields

app = Flask(__name__)
app.config["DATABASE_URL"] = os.environ["DATABASE_URL"]
api = Api(app)

credentials = api.model(
    "Credentials",
    {
        "access_key": fields.String(required=True, example="AKIAIOSFODNN7EXAMPLE"),
        "secret_key": fields.String(required=True, example="wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
        "token": fields.String(
            example="eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c"
        ),
    },
)


@api.route("/sources")
class Sources(Resource):
    @api.expect(credentials, validate=True)
    def post(self):
        return {"accepted": True}, 202
