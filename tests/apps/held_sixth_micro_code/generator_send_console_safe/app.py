import code

from flask import Flask, jsonify, request

app = Flask(__name__)


def interpreter():
    console = code.InteractiveInterpreter({"version": "1.4"})
    incomplete = False
    while True:
        line = yield incomplete
        incomplete = console.runsource("version") if line else False


@app.post("/console")
def console_view():
    session = interpreter()
    next(session)
    return jsonify(incomplete=session.send(request.get_json()["line"]))
