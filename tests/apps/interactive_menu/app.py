from flask import Flask

app = Flask(__name__)


def choose():
    answer = input("debug? [y/N] ")
    return answer.lower() == "y"


def start(lan):
    if lan:
        app.run(host="0.0.0.0")  # finding: bind-all-interfaces
    else:
        app.run()


if __name__ == "__main__":
    debug = choose()
    if debug:
        app.run(debug=debug)
    else:
        start(input("lan?") == "y")
