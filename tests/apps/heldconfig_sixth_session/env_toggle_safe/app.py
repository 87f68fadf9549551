from flask import Flask, session

app = Flask(__name__)
app.config.from_object("config.Config")


@app.get("/survey/state")
def state():
    return {"answered": session.get("answered", []), "metrics": app.config["METRICS"]}
