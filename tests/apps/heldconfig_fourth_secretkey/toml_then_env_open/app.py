import tomllib

from flask import Flask, session

app = Flask(__name__)
app.config.from_file("config.toml", load=tomllib.load, text=False)


@app.get("/api/basket")
def basket():
    return {"basket": session.get("basket", {})}
