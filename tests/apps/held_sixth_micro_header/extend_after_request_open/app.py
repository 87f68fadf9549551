from flask import Flask, g, jsonify, request

app = Flask(__name__)


@app.get("/report/<int:number>")
def report(number):
    g.extra = [tuple(item.split(":", 1)) for item in request.args.getlist("h") if ":" in item]
    return jsonify(number=number)


@app.after_request
def add_headers(response):
    response.headers.extend(g.get("extra", []))  # finding: header-injection
    return response
