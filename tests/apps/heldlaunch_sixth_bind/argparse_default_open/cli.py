import argparse

from flask import Flask

app = Flask(__name__)

@app.route("/")
def index():
    return "Hello, world!"


@app.route("/about")
def about():
    return "About this service"


def parse(argv=None):
    parser = argparse.ArgumentParser()
    parser.add_argument("--host", default="0.0.0.0")
    parser.add_argument("--port", type=int, default=8080)
    return parser.parse_args(argv)


if __name__ == "__main__":
    options = parse()
    app.run(host=options.host, port=options.port)  # finding: bind-all-interfaces
