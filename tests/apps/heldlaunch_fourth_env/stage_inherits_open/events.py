from flask import Flask

app = Flask(__name__)


@app.get("/events")
def events():
    return {"events": []}
