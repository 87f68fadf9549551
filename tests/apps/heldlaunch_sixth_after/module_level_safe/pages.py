from flask import Flask

app = Flask(__name__)

@app.route("/")
def index():
    return "Hello, world!"


@app.route("/about")
def about():
    return "About this service"


@app.route("/contact")
def contact():
    return "Write to office@example.org"


if __name__ == "__main__":
    app.run(port=5000)
