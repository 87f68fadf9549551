import hmac
import os
from functools import wraps

from flask import Flask, request
from flask_restx import Api, Resource, fields

authorizations = {"apikey": {"type": "apiKey", "in": "header", "name": "X-API-KEY"}}

app = Flask(__name__)
api = Api(app, version="1.0", title="Bookings", authorizations=authorizations)
ns = api.namespace("bookings", description="Room bookings")
booking = ns.model("Booking", {"room": fields.String(required=True), "day": fields.Date(required=True)})
bookings = {}


def token_required(f):
    @wraps(f)
    def decorated(*args, **kwargs):
        token = request.headers.get("X-API-KEY", "")
        if not hmac.compare_digest(token, os.environ["BOOKING_KEY"]):
            ns.abort(401, "Token is missing or wrong")
        return f(*args, **kwargs)

    return decorated


@ns.route("/")
class Bookings(Resource):
    @ns.doc(security="apikey")
    @ns.expect(booking, validate=True)
    @token_required
    def post(self):
        number = len(bookings) + 1
        bookings[number] = {"room": ns.payload["room"], "day": ns.payload["day"]}
        return {"number": number}, 201


@ns.route("/<int:number>")  # finding: unauthenticated-route
class Booking(Resource):
    def get(self, number):
        return bookings.get(number, {})

    @ns.doc(security="apikey")
    @ns.response(204, "Booking cancelled")
    def delete(self, number):
        bookings.pop(number, None)
        return "", 204
