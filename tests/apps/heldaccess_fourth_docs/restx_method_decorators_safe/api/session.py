from flask_jwt_extended import create_access_token
from flask_restx import Namespace, Resource, abort, fields

from .storage import accounts

ns = Namespace("session")
credentials = ns.model("Credentials", {"email": fields.String(required=True), "password": fields.String(required=True)})


@ns.route("/")
class Session(Resource):
    @ns.expect(credentials, validate=True)
    def post(self):
        account = accounts.verify(ns.payload["email"], ns.payload["password"])
        if account is None:
            abort(401, "wrong email or password")
        return {"token": create_access_token(str(account.id), additional_claims={"role": account.role})}
