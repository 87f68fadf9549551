from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/login")
def login():
    user = request.form.get("user", "")
    app.logger.warning(f"failed login for {user}")  # finding: log-injection
    return jsonify(ok=False), 401
