from flask import Flask

app = Flask(__name__)

@app.route("/")
def index():
    return "Hello, world!"


@app.route("/about")
def about():
    return "About this service"


app.run(port=5000)  # finding: run-on-import


@app.route("/contact")  # finding: code-after-run
def contact():
    return "Write to office@example.org"
