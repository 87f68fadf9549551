import requests
from flask import Flask, jsonify
from webargs import fields, validate
from webargs.flaskparser import use_args

app = Flask(__name__)
MIRRORS = ["https://mirror1.example.com/list", "https://mirror2.example.com/list"]


@app.route("/mirror", methods=["POST"])
@use_args({"mirror": fields.Url(required=True, validate=validate.Length(max=200))}, location="form")
def mirror(args):
    listing = requests.get(args["mirror"], timeout=5)  # finding: server-side-request-forgery
    return jsonify(entries=len(listing.text.splitlines()))
