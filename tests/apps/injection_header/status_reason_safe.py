from flask import Flask, Response, request

app = Flask(__name__)

REASONS = {"quota": "Quota Exceeded", "closed": "Shop Closed"}


@app.post("/refuse")
def refuse():
    reason = request.form.get("reason", "closed")
    line = f"422 {REASONS.get(reason, 'Refused')}"
    return Response(status=line)
