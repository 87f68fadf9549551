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
    app.run(host="192.168.40.12", port=8443, ssl_context="adhoc")  # finding: adhoc-certificate


if __name__ == "__main__":
    main()
