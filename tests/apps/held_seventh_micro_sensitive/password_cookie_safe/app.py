from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/remember")
def remember():
    form = request.form
    resp = jsonify(ok=True)
    resp.set_cookie("seen", "password", secure=True, httponly=True, samesite="Lax")
    return resp
