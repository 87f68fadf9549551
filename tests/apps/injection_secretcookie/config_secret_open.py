import os
import uuid

from flask import Flask, jsonify, make_response

app = Flask(__name__)
app.config["PAYMENT_API_KEY"] = os.environ["PAYMENT_API_KEY"]


@app.after_request
def mark_visitor(response):
    visitor = {"id": uuid.uuid4().hex, "api_key": app.config["PAYMENT_API_KEY"]}
    response.set_cookie(  # finding: sensitive-data-in-cookie
        "visitor", visitor["api_key"], secure=True, httponly=True, samesite="Lax"
    )
    return response


@app.route("/")
def index():
    return make_response(jsonify(page="checkout"), 200)
