from flask import Flask, session

from secret_store import aws_secret, docker_secret, vault_secret

app = Flask(__name__)
app.secret_key = docker_secret("flask_secret_key")
app.config["JWT_SECRET_KEY"] = vault_secret("apps/orders", "jwt")
app.config["SECURITY_PASSWORD_SALT"] = aws_secret("orders/salt")
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"


@app.get("/orders")
def orders():
    return {"orders": session.get("orders", [])}
