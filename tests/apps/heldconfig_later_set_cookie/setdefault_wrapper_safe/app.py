from flask import Flask, jsonify, request

from responses import SecureResponse

app = Flask(__name__)
app.response_class = SecureResponse


@app.get("/locale/<code>")
def locale(code: str):
    response = jsonify(locale=code)
    if code in {"de", "en", "fr"}:
        response.set_cookie("locale", code)
    else:
        response.delete_cookie("locale", secure=True, httponly=True, samesite="Lax")
    return response


@app.get("/locale")
def current():
    return jsonify(locale=request.cookies.get("locale", "en"))
