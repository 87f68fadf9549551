from flask import Flask, make_response, request
from itsdangerous import BadSignature, URLSafeSerializer

app = Flask(__name__)
app.config.from_prefixed_env()


@app.get("/unsubscribe/done")
def done():
    serializer = URLSafeSerializer(app.config["SECRET_KEY"], salt="return")
    try:
        target = serializer.loads(request.args.get("r", "")) or "/"
    except BadSignature:
        target = "/"
    response = make_response("", 302)
    response.headers["Location"] = target
    return response
