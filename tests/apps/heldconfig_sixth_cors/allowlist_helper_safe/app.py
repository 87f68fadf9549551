from flask import Flask, request

from origins import is_trusted

app = Flask(__name__)


@app.after_request
def allow_frontend(response):
    origin = request.headers.get("Origin")
    if not is_trusted(origin):
        return response
    response.headers["Access-Control-Allow-Origin"] = origin
    response.headers["Access-Control-Allow-Credentials"] = "true"
    response.vary.add("Origin")
    return response


@app.get("/orders.json")
def orders():
    return {"orders": []}
