import json

from flask import Flask, request

app = Flask(__name__)


@app.post("/case/04003")
def case_04003():
    document = json.loads(request.get_data())
    bar = {"echo": document.get("text"), "length": len(document)}
    return json.dumps(bar)  # finding: cross-site-scripting
