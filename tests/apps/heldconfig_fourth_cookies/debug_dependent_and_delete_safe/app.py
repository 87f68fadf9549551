from flask import Flask, current_app, jsonify

app = Flask(__name__)


def cookie_flags() -> dict:
    return {
        "secure": not current_app.debug,
        "httponly": True,
        "samesite": "Lax",
    }


@app.get("/start")
def start():
    response = jsonify(started=True)
    response.set_cookie("started", "1", max_age=60, **cookie_flags())
    return response


@app.get("/finish")
def finish():
    response = jsonify(finished=True)
    response.delete_cookie("started", secure=True, httponly=True, samesite="Lax")
    return response
