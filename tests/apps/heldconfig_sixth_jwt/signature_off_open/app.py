from flask import Flask

from auth import current_claims

app = Flask(__name__)


@app.get("/me")
def me():
    claims = current_claims()
    return {"sub": claims["sub"], "admin": claims.get("admin", False)}
