from flask import Flask, render_template_string
from werkzeug.serving import run_simple

kiosk = Flask(__name__)

PAGE = """<!doctype html>
<title>Kiosk</title>
<p>Ticket {{ number }}</p>
"""


@kiosk.route("/ticket/<int:number>")
def ticket(number: int) -> str:
    return render_template_string(PAGE, number=number)


@kiosk.route("/status")
def status():
    return {"printer": "ready"}


if __name__ == "__main__":
    run_simple("127.0.0.1", 5000, kiosk, use_debugger=False)
