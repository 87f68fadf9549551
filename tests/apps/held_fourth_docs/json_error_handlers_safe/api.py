from flask import Flask, abort, jsonify
from webargs import fields, validate
from webargs.flaskparser import parser, use_args

import errors

app = Flask(__name__)
errors.init_app(app)


@parser.error_handler
def on_parse_error(err, req, schema, *, error_status_code, error_headers):
    abort(error_status_code or 422, description="invalid parameters")


@app.get("/quote")
@use_args({"grams": fields.Int(required=True, validate=validate.Range(1, 30_000)),
           "country": fields.Str(validate=validate.OneOf(["AT", "CH", "DE"]))}, location="query")
def quote(args):
    base = 390 if args["country"] == "DE" else 890
    return jsonify(cents=base + args["grams"] // 100)
