from flask import Flask, abort, request

from probes import InvalidTarget, ping

app = Flask(__name__)


@app.get("/tools/ping")
async def ping_host():
    try:
        reachable, transcript = await ping(request.args.get("host", ""))
    except InvalidTarget:
        abort(400)
    return {"reachable": reachable, "transcript": transcript}
