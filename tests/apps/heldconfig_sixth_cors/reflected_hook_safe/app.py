from flask import Flask, request

ALLOWED = {"https://dash.carpool.app", "https://m.carpool.app"}
app = Flask(__name__)


@app.after_request
def cors(response):
    origin = request.headers.get("Origin")
    if origin in ALLOWED:
        response.headers["Access-Control-Allow-Origin"] = origin
        response.headers["Access-Control-Allow-Credentials"] = "true"
        response.headers["Vary"] = "Origin"
    return response


@app.get("/rides")
def rides():
    from auth import current

    return {"rides": current(request.cookies).rides}
