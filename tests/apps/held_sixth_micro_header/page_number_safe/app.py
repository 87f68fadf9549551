from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/list")
def listing():
    page = request.args.get("page", default=1, type=int)
    response = jsonify(page=page)
    response.headers["X-Page"] = f"{page:d}"
    return response
