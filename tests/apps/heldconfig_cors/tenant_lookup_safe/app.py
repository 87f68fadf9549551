import os

from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.config.update(
    SECRET_KEY=os.environ["SECRET_KEY"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_HTTPONLY=True,
    SESSION_COOKIE_SAMESITE="Lax",
)
TENANT_ORIGINS = {"blue": "https://blue.example.net", "green": "https://green.example.net"}


@app.after_request
def cors(response):
    tenant = TENANT_ORIGINS.get(request.args.get("tenant"))
    if tenant is not None:
        response.headers["Access-Control-Allow-Origin"] = tenant
        response.headers["Access-Control-Allow-Credentials"] = "true"
    return response


@app.get("/quota")
def quota():
    return jsonify(left=session.get("quota", 10))
