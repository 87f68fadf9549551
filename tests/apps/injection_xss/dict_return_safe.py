from flask import Flask, request

app = Flask(__name__)

PARTS = {"bolt": 12, "nut": 9}


@app.get("/parts/<string:name>")
def part(name):
    if name not in PARTS:
        return {"error": f"no part {name}"}, 404
    return {"stock": PARTS[name], "warehouse": request.args.get("warehouse", "main")}
