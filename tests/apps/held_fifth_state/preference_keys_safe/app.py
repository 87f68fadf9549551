from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.config.from_prefixed_env()
PREFERENCES = {"theme": {"light", "dark"}, "density": {"compact", "wide"}}


@app.post("/preferences")
def preferences():
    for key, value in request.get_json().items():
        if key not in PREFERENCES or value not in PREFERENCES[key]:
            continue
        session[key] = value
    return jsonify(ok=True)
