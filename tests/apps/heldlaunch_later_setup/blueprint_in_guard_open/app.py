from flask import Flask

from api import api

app = Flask(__name__)


@app.route("/")
def index():
    return "Tree register"


if __name__ == "__main__":
    app.register_blueprint(api)  # finding: setup-only-under-main
    app.run(port=5000)
