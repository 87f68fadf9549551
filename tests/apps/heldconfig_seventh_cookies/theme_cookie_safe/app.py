from flask import Flask, make_response

app = Flask(__name__)


@app.get("/api/device/<int:number>")
def device(number):
    response = make_response({"device": number})
    response.set_cookie("device", str(number), max_age=86400, secure=True, httponly=True, samesite="Lax")
    return response
