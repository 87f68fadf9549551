from flask import Flask

from api import api

app = Flask(__name__)


@app.route("/")
def index():
    return "Tree register"


app.register_blueprint(api)

if __name__ == "__main__":
    app.run(port=5000)
