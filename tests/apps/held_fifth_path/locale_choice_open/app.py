from flask import Flask, request

from i18n import load_messages, negotiate

app = Flask(__name__)


@app.get("/messages.json")
def messages():
    return load_messages(negotiate(request.args.get("lang")))
