from flask import Flask, render_template

from tickets import get_ticket

app = Flask(__name__)


@app.get("/tickets/<int:number>")
def ticket(number):
    return render_template("ticket.html", ticket=get_ticket(number))
