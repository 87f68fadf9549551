from flask import Flask, current_app, jsonify, request

app = Flask(__name__)
app.config.update(COOKIE_SECURE=True, COOKIE_SAMESITE="Lax")


def save_language(response, lang):
    cfg = current_app.config
    response.set_cookie(
        "lang",
        lang,
        max_age=31536000,
        secure=cfg["COOKIE_SECURE"],
        httponly=True,
        samesite=cfg["COOKIE_SAMESITE"],
    )
    return response


@app.get("/lang/<code>")
def choose(code):
    if code not in ("en", "de", "fr"):
        return jsonify(error="unknown language"), 400
    return save_language(jsonify(lang=code), code)


@app.get("/lang/reset")
def reset():
    response = jsonify(lang=None, was=request.cookies.get("lang"))
    response.delete_cookie("lang", secure=True, httponly=True, samesite="Lax")
    return response
