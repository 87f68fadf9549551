from flask import Flask, request

app = Flask(__name__)


@app.post("/case/04001")
def case_04001():
    param = ""
    for name in request.form.keys():
        if "case04001" in request.form.getlist(name):
            param = name
            break
    slots = {}
    slots["left"] = "a constant"
    slots["right"] = param
    slots["shown"] = slots["left"]
    bar = slots["shown"]
    return f"Parameter value: {bar}"
