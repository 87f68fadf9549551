import os

from flask import Flask, jsonify, session

app = Flask(__name__)
app.secret_key = "b7d1e0a92f6c4f5d8e0f"  # finding: hardcoded-secret-key
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
app.config["PAGE_SIZE"] = int(os.environ.get("PAGE_SIZE", "25"))


@app.get("/api/cart")
def cart():
    return jsonify(items=session.get("cart", []), page_size=app.config["PAGE_SIZE"])


@app.get("/api/health")
def health():
    return {"status": "ok"}
