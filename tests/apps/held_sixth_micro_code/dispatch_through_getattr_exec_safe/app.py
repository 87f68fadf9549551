from flask import Flask, jsonify, request

app = Flask(__name__)


def handler_source(parts):
    lines = ["def handler(x):"]
    for part in parts:
        lines.append("    x = x " + part)
    lines.append("    return x")
    return "\n".join(lines)


@app.get("/pipeline")
def pipeline():
    steps = ["* %d" % int(s) for s in request.args.get("steps", "").split(";") if s.isdecimal()]
    namespace = {}
    exec(handler_source(steps), namespace)
    return jsonify(value=str(namespace["handler"](1)))
