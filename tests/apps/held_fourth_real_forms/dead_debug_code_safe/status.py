from flask import Flask, jsonify, request

import devtools

app = Flask(__name__)
ENABLE_CONSOLE = False

if ENABLE_CONSOLE:
    @app.post("/_console")
    def console():
        return str(eval(request.form["expression"]))


@app.get("/status")
def status():
    verbose = request.args.get("verbose") == "1"
    return jsonify(devtools.status("full" if verbose else "short"))
