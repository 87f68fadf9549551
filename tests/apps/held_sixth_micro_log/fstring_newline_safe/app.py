from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/login")
def login():
    user = request.form.get("user", "")
    user = user.replace("\r", "\\r").replace("\n", "\\n")
    app.logger.warning(f"failed login for {user}")
    return jsonify(ok=False), 401
