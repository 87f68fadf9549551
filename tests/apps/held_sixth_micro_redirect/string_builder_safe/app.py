import io

from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/jump/<path:rest>")
def jump(rest):
    buf = io.StringIO()
    buf.write("https://app.example.com/")
    for piece in rest.split("/"):
        buf.write(piece)
        buf.write("/")
    return redirect(buf.getvalue().rstrip("/"), 302)
