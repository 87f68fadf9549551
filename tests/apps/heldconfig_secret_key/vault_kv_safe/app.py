from flask import Flask, jsonify, session

from secrets_store import read

app = Flask(__name__)
app.config.update(
    SECRET_KEY=read("secret_key"),
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_HTTPONLY=True,
    SESSION_COOKIE_SAMESITE="Lax",
)


@app.get("/invoices")
def invoices():
    return jsonify(customer=session.get("customer"))
