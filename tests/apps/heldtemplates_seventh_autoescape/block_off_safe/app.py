from flask import Flask, render_template, request

app = Flask(__name__)


@app.route("/tickets/new")
def new_ticket():
    return render_template("ticket.html", subject=request.args.get("subject", ""), heading="New ticket")
