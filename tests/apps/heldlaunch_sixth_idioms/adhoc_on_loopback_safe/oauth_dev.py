"""OAuth providers want https even for local redirects."""
from flask import Flask

app = Flask(__name__)

@app.route("/")
def index():
    return "Hello, world!"


@app.route("/about")
def about():
    return "About this service"


if __name__ == "__main__":
    app.run("localhost", 8443, ssl_context="adhoc")
