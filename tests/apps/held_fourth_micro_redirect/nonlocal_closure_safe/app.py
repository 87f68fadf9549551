from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.get("/")
def index():
    return {"ok": True}


@app.get("/logout")
def logout():
    target = request.values.get("return_to", "")

    def settle():
        nonlocal target
        target = url_for("index")
        return bool(target)

    settle()
    return redirect(target)
