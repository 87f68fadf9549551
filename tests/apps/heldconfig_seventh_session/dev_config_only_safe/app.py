from flask import Flask, session

import config

app = Flask(__name__)
app.config.from_object(config.ProductionConfig())


@app.get("/api/count")
def count():
    session["n"] = session.get("n", 0) + 1
    return {"n": session["n"]}
