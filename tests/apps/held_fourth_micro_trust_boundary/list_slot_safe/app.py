from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.config.from_prefixed_env()


@app.post("/step")
def step():
    values = []
    values.append("start")
    values.append(request.headers.get("X-Step", "none"))
    values.append("end")
    values.remove("start")
    session["step"] = values[1]
    return jsonify(done=True)
