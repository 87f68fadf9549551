from flask import Flask, request

app = Flask(__name__)
tickets = []


@app.route("/tickets", methods=["GET", "POST"])
def ticket_list():
    if request.method == "POST":
        tickets.append(request.form.get("subject", "")[:120])
    return {"tickets": tickets}


if __name__ == "__main__":
    app.run(port=8000, debug=True)  # finding: debugger-exposed
