from flask import Flask, jsonify, request

app = Flask(__name__)

DEFAULT_SCRIPT = "total = 1 + 2"


@app.post("/script")
def script():
    source = request.get_data(as_text=True)
    scope = {}
    exec(DEFAULT_SCRIPT if source else "total = 0", scope)
    return jsonify(total=str(scope.get("total")))
