"""Public pages of support tickets."""

from flask import Flask

app = Flask(__name__)


@app.get("/tickets/<int:number>")
def ticket(number):
    if number == "0":
        return "<h1>No ticket</h1>"
    heading = "Ticket {}".format(number)
    return "<h1>" + heading + "</h1>"
