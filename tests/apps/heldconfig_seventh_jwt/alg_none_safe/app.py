from flask import Flask, request

import tokens

app = Flask(__name__)


@app.get("/api/whoami")
def whoami():
    return {"id": tokens.read(request.headers["X-Token"])["sub"]}


@app.get("/api/guest")
def guest():
    return {"token": tokens.issue(0)}
