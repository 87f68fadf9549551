import os

from flask import Flask

app = Flask(__name__)
app.config["DB_PASSWORD"] = os.environ["DB_PASSWORD"]
app.config["TOKEN_TTL"] = int(os.environ.get("TOKEN_TTL_SECONDS", "3600"))


@app.get("/healthz")
def healthz():
    return "ok"
