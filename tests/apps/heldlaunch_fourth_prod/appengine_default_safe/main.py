from flask import Flask, request

app = Flask(__name__)


@app.route("/echo", methods=["POST"])
def echo():
    return {"length": len(request.get_data(cache=False))}


if __name__ == "__main__":
    # Used when running locally only. App Engine starts gunicorn.
    app.run(host="127.0.0.1", port=8080)
