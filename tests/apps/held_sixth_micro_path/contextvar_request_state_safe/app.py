from contextvars import ContextVar

from flask import Flask, Response, request

app = Flask(__name__)
current_report: ContextVar[str] = ContextVar("current_report", default="summary")


def load():
    return open("/srv/reports/" + current_report.get(), "rb").read()


@app.get("/report")
def report():
    current_report.set(f"{request.args.get('number', 1, type=int):04d}.csv")
    return Response(load(), mimetype="text/csv")
