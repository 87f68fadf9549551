from flask import Flask, abort, jsonify, request

import cookies

app = Flask(__name__)


@app.get("/points")
def points():
    member = cookies.load(request.cookies.get("member", ""))
    if member is None:
        abort(401)
    return jsonify(points=120)
