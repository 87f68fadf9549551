import os
from pathlib import Path

from flask import Flask, session

app = Flask(__name__)
app.config["SECRET_KEY"] = Path("/run/secrets/flask_key").read_bytes().strip()
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
app.config["DATA_DIR"] = Path(os.environ["DATA_DIR"])


@app.get("/api/basket")
def basket():
    return {"basket": session.get("basket", {})}
