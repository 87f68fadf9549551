import secrets

from flask import Flask, make_response

app = Flask(__name__)


@app.get("/challenge")
def challenge():
    value = secrets.token_hex(8)
    response = make_response({"challenge": value})
    # key, value, max_age, expires, path, domain, secure, httponly, samesite
    response.set_cookie("challenge", value, 300, None, "/", None, True, True, "Strict")
    return response


@app.get("/done")
def done():
    response = make_response({"done": True})
    response.delete_cookie("challenge", path="/")
    return response
