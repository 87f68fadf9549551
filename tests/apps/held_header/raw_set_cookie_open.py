from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/theme")
def choose_theme():
    theme = request.form.get("theme", "light")
    cookie = "theme=" + theme + "; Path=/; SameSite=Lax; HttpOnly; Secure"
    response = jsonify(saved=True)
    response.headers.add("Set-Cookie", cookie)  # missed: header-injection
    return response
