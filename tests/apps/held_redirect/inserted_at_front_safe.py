from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/case/06001")
def case_06001():
    param = request.args.get("case06001", "/")
    targets = ["/home", "/help"]
    targets.insert(0, param)
    bar = targets[-2]
    return redirect(bar)
