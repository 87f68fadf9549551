from flask import Flask, session

import secretstore

app = Flask(__name__)
app.config.update(
    SECRET_KEY=secretstore.load()["secret_key"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_SAMESITE="Lax",
)


@app.get("/invoices")
def invoices():
    return {"for": session.get("customer"), "invoices": []}
