from flask import Flask, request
from jinja2 import Environment, PackageLoader, select_autoescape

app = Flask(__name__)
reports = Environment(
    loader=PackageLoader("app", "report_templates"),
    autoescape=select_autoescape(),
    trim_blocks=True,
)


@app.get("/report")
def report():
    template = reports.get_template("summary.html")
    return template.render(customer=request.args.get("customer", ""))
