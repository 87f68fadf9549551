import tomllib

from flask import Flask, session

app = Flask(__name__)
app.config.from_file("config.toml", load=tomllib.load, text=False)
app.config.from_prefixed_env()
if app.config.get("SECRET_KEY") is None:
    raise SystemExit("FLASK_SECRET_KEY is not set")


@app.get("/api/basket")
def basket():
    return {"basket": session.get("basket", {})}
