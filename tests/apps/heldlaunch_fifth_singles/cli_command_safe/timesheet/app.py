from flask import Flask

app = Flask(__name__)


@app.get("/hours")
def hours():
    return {"hours": 0}
