from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.config.from_prefixed_env()
PREFERENCES = {"theme": {"light", "dark"}, "density": {"compact", "wide"}}


@app.post("/preferences")
def preferences():
    for key, value in request.get_json().items():
        if key in PREFERENCES and value not in PREFERENCES[key]:
            continue
        session[key] = value  # finding: trust-boundary
    return jsonify(ok=True)
