from flask import Flask, jsonify, request
from marshmallow import Schema, ValidationError, fields, validate

app = Flask(__name__)


class ChartSchema(Schema):
    reducer = fields.String(required=True, validate=validate.OneOf(["min", "max", "sum"]))
    values = fields.List(fields.Integer(), required=True)


@app.post("/charts")
def chart():
    try:
        data = ChartSchema().load(request.get_json())
    except ValidationError:
        return jsonify(error="invalid chart"), 422
    result = eval(data["reducer"] + "(values)", {"values": data["values"]})
    return jsonify(result=result)
