import os

from flask import Flask, g, jsonify, request

from verify import requires_token

app = Flask(__name__)
app.config["JWKS_URL"] = os.environ["JWKS_URL"]
app.config["AUDIENCE"] = "https://api.fleet.example"
app.config["ISSUER"] = os.environ["TOKEN_ISSUER"]


@app.get("/vehicles")
@requires_token
def vehicles():
    return jsonify(owner=g.claims["sub"], vehicles=[])


@app.post("/vehicles")
@requires_token
def register():
    return jsonify(owner=g.claims["sub"], plate=request.get_json()["plate"]), 201
