from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/motd", methods=["GET", "POST"])
def motd():
    response = make_response("<p>No message.</p>")
    if request.method == "POST":
        message = request.form.get("message", "")
        response.set_data("<p>" + message + "</p>")  # finding: cross-site-scripting
    return response
