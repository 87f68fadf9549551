from flask import Flask, request
from jinja2 import Environment

app = Flask(__name__)
env = Environment()
BANNER = env.from_string("<header>{{ slogan }}</header>")


@app.get("/banner")
def banner():
    return BANNER.render(slogan=request.args.get("slogan", "Welcome"))  # finding: cross-site-scripting
