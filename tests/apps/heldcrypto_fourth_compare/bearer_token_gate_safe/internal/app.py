from flask import Flask, jsonify

from internal.guard import require_service_token

app = Flask(__name__)
app.before_request(require_service_token)


@app.get("/accounts")
def accounts():
    return jsonify([])
