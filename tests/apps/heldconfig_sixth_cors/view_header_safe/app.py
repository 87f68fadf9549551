from flask import Flask, jsonify, make_response, request

from auth import user_by_session

app = Flask(__name__)
app.config["FRONTEND"] = "https://www.plantcare.example"


@app.get("/plants")
def plants():
    user = user_by_session(request.cookies.get("sid"))
    resp = make_response(jsonify(user.plants))
    resp.headers.add("Access-Control-Allow-Origin", app.config["FRONTEND"])
    resp.headers.add("Access-Control-Allow-Credentials", "true")
    return resp
