from flask import Flask

app = Flask(__name__)


@app.get("/appointments")
def appointments():
    return {"appointments": []}
