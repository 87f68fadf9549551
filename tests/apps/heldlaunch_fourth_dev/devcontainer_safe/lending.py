from flask import Flask

app = Flask(__name__)


@app.get("/loans")
def loans():
    return {"loans": []}
