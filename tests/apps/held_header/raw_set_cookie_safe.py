from urllib.parse import quote

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/theme")
def choose_theme():
    theme = request.form.get("theme", "light")
    cookie = "theme=" + quote(theme, safe="") + "; Path=/; SameSite=Lax; HttpOnly; Secure"
    response = jsonify(saved=True)
    response.headers.add("Set-Cookie", cookie)
    return response
