from flask import Flask, jsonify, request

from schema import schema

app = Flask(__name__)


@app.post("/graphql")
def graphql():
    body = request.get_json()
    result = schema.execute(body.get("query"), variables=body.get("variables"))
    if result.errors:
        return jsonify(error="The query failed"), 400
    return jsonify(data=result.data)
