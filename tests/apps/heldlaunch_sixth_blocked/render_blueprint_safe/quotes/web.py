import os

from flask import Flask

app = Flask(__name__)

@app.route("/")
def index():
    return "Hello, world!"


@app.route("/about")
def about():
    return "About this service"


port = int(os.environ.get("PORT", 5000))
if __name__ == "__main__":
    app.run(port=port)
