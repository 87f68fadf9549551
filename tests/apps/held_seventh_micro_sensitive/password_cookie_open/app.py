from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/remember")
def remember():
    form = request.form
    resp = jsonify(ok=True)
    resp.set_cookie("pw", form["password"], secure=True, httponly=True, samesite="Lax")  # finding: sensitive-data-in-cookie
    return resp
