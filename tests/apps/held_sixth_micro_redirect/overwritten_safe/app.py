from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/logout")
def logout():
    target = request.args.get("next")
    if target is not None:
        app.logger.debug("ignoring the next parameter")
    target = "/goodbye"
    return redirect(target)
