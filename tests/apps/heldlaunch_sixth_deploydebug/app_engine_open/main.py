import os

from flask import Flask

app = Flask(__name__)
app.config["SEND_FILE_MAX_AGE_DEFAULT"] = int(os.environ.get("CACHE_SECONDS", "0"))

@app.route("/")
def index():
    return "Hello, world!"


@app.route("/about")
def about():
    return "About this service"
