from contextvars import ContextVar

from flask import Flask, Response, request

app = Flask(__name__)
current_report: ContextVar[str] = ContextVar("current_report", default="summary")


def load():
    return open("/srv/reports/" + current_report.get(), "rb").read()  # finding: path-traversal


@app.get("/report")
def report():
    current_report.set(request.args.get("name", "summary"))
    return Response(load(), mimetype="text/csv")
