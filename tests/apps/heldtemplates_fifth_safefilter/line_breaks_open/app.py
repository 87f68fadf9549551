from flask import Flask, abort, render_template

from tickets import get_ticket

app = Flask(__name__)


@app.get("/tickets/<int:number>")
def ticket(number: int):
    found = get_ticket(number)
    if found is None:
        abort(404)
    return render_template("ticket.html", ticket=found)
