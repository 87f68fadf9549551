from flask import Flask

app = Flask(__name__)


@app.get("/vehicles")
def vehicles():
    return {"vehicles": ["A12", "B7"]}
