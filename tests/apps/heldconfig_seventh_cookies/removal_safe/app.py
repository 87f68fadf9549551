from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/api/forget")
def forget():
    resp = jsonify(ok=True)
    resp.delete_cookie("visitor")
    resp.set_cookie("visitor_old", "", max_age=0)
    resp.set_cookie("visitor_older", "", expires=0)
    return resp
