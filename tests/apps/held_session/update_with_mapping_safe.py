from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.config.from_prefixed_env()


@app.put("/preferences")
def preferences():
    incoming = request.get_json()
    session.update({"compact": bool(incoming.get("compact")), "beta": False})
    return jsonify(saved=True)
