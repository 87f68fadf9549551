from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/callback")
def callback():
    return jsonify(received=True)


def main():
    options = dict(port=5000, ssl_context="adhoc")
    options["host"] = "127.0.0.1"
    app.run(**options)


if __name__ == "__main__":
    main()
