from flask import Flask, request
from waitress import serve

app = Flask(__name__)
tickets = []


@app.route("/tickets", methods=["GET", "POST"])
def ticket_list():
    if request.method == "POST":
        tickets.append(request.form.get("subject", "")[:120])
    return {"tickets": tickets}


if __name__ == "__main__":
    serve(app, listen="127.0.0.1:8000")
