import uuid

from flask import Flask, jsonify, request

from booking.cookies import put_cookie

app = Flask(__name__)


@app.route("/availability")
def availability():
    visitor = request.cookies.get("visitor_id")
    response = jsonify(rooms=[])
    if not visitor:
        put_cookie(response, "visitor_id", uuid.uuid4().hex)
    return response
