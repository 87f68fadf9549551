import functools
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)

run = functools.partial(
    subprocess.run,
    stdout=subprocess.PIPE,
    stderr=subprocess.DEVNULL,
    text=True,
    timeout=10,
)


@app.get("/whois")
def whois():
    domain = request.args.get("domain", "example.org")
    if domain.startswith("-"):
        return jsonify(error="bad domain"), 400
    proc = run(["whois", domain])
    return jsonify(lines=proc.stdout.splitlines())
