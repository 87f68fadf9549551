import os

import hvac
from flask import Flask, session

app = Flask(__name__)
app.config["SECRET_KEY"] = "replaced-below"
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"

client = hvac.Client(url=os.environ["VAULT_ADDR"], token=os.environ["VAULT_TOKEN"])
stored = client.secrets.kv.v2.read_secret_version(path="webapp")
app.config["SECRET_KEY"] = stored["data"]["data"]["secret_key"]


@app.get("/api/hits")
def hits():
    session["hits"] = session.get("hits", 0) + 1
    return {"hits": session["hits"]}
