from flask import Flask, abort, jsonify, request

from users import check_password, new_token, user_for_token

app = Flask(__name__)


@app.post("/login")
def login():
    data = request.get_json()
    if not check_password(data["user"], data["password"]):
        abort(403)
    response = jsonify(ok=True)
    token = new_token(data["user"])
    response.set_cookie("auth_token", token, max_age=3600)  # finding: insecure-cookie
    return response


@app.get("/me")
def me():
    user = user_for_token(request.cookies.get("auth_token", ""))
    return {"user": user.name if user else None}
