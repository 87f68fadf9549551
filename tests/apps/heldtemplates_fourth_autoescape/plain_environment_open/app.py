from flask import Flask, request
from jinja2 import Environment, PackageLoader

app = Flask(__name__)
reports = Environment(loader=PackageLoader("app", "report_templates"), trim_blocks=True)  # finding: autoescape-disabled


@app.get("/report")
def report():
    template = reports.get_template("summary.html")
    return template.render(customer=request.args.get("customer", ""))
