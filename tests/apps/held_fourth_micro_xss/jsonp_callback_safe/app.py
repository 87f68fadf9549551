import json
import re

from flask import Flask, Response, request

app = Flask(__name__)


@app.get("/widget")
def widget():
    hook = request.args.get("ready", "init")
    if not re.fullmatch(r"[A-Za-z_$][\w$]*", hook):
        hook = "init"
    data = json.dumps({"version": 3})
    page = "<!doctype html><script src='/static/widget.js'></script><script>%s(%s)</script>" % (hook, data)
    return Response(page)
