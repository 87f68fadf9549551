from flask import Flask

app = Flask(__name__)


@app.route("/")
def hello():
    return "Hello from the museum."


@app.route("/hours")
def hours():
    return {"open": "10:00", "close": "17:00"}


if __name__ == "__main__":
    app.run(host="127.0.0.1", port=8080)
