from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.get("/go/<int:page>")
def go(page):
    return redirect(url_for("page", number=page))


@app.get("/pages/<int:number>")
def page(number):
    return {
        "number": number,
        "next": url_for("page", number=number + 1),
        "path": request.path,
    }
