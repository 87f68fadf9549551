from flask import Flask, jsonify, request

app = Flask(__name__)

READERS = {
    "query": lambda: request.args.get("op", "max"),
    "fixed": lambda: "max",
}


@app.post("/aggregate")
def aggregate():
    values = [int(v) for v in request.form.getlist("v")] or [0]
    op = READERS["query"]()
    scope = {"values": values}
    exec(f"result = {op}(values)", scope)  # finding: code-injection
    return jsonify(result=scope["result"])
