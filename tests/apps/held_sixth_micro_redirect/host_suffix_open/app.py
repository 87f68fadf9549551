from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/docs")
def docs():
    page = request.args.get("page", "/index.html")
    return redirect("https://docs.example.com" + page)  # finding: open-redirect
