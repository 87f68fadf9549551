import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


class Job:
    def __init__(self, printer):
        self.printer = printer
        self.queue = "default"

    def command(self):
        return "lp -d " + self.printer + " /srv/spool/page.pdf"


@app.route("/print/<path:printer>", methods=["POST"])
def print_page(printer):
    job = Job(printer)
    output = subprocess.getoutput(job.command())  # finding: command-injection
    return jsonify(output=output)
