from flask import Flask, jsonify, render_template_string

app = Flask(__name__)

PAGE = "<!doctype html><video id=cam autoplay></video>"


@app.route("/")
def camera():
    return render_template_string(PAGE)


@app.route("/codes")
def codes():
    return jsonify([])


def main():
    app.run(host="127.0.0.1", port=8443, ssl_context="adhoc")


if __name__ == "__main__":
    main()
