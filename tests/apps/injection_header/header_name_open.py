from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/features")
def features():
    feature = request.args.get("feature", "none")
    response = jsonify(enabled=feature in {"search", "chat"})
    # Werkzeug refuses line breaks in a header's value, not in its name
    response.headers.set("X-Feature-" + feature, "requested")  # finding: header-injection
    return response
