from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/echo", methods=["POST"])
def echo():
    data = request.get_data(as_text=True)
    return Response("You sent: " + data, mimetype="text/plain")
