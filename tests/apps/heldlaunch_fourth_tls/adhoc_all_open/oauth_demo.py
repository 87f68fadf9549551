from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/callback")
def callback():
    return jsonify(received=True)


def main():
    options = dict(port=5000, ssl_context="adhoc")
    options["host"] = "0.0.0.0"
    app.run(**options)  # finding: adhoc-certificate, bind-all-interfaces


if __name__ == "__main__":
    main()
