import os

from flask import Flask

app = Flask(__name__)
app.config.update(
    REGION=os.environ.get("REGION", "eu"),
    TESTING=os.environ.get("APP_TESTING", "1") == "1",  # finding: testing-enabled
)


@app.get("/region")
def region():
    return {"region": app.config["REGION"]}


@app.errorhandler(500)
def failed(error):
    return {"error": "internal error"}, 500
