from flask import Flask, abort

app = Flask(__name__)
PARTS = {"M4": 1200, "M6": 340}


@app.get("/parts/<code>")
def part(code: str):
    if code not in PARTS:
        abort(404)
    return {"code": code, "amount": PARTS[code]}
