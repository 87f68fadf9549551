from flask import Flask, g

from auth import token_required

app = Flask(__name__)


@app.get("/api/me")
@token_required
def me():
    return {"user": g.claims["sub"]}
