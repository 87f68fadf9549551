import os

from flask import Flask, abort, request

from state import StateCodec, TamperedState

app = Flask(__name__)
codec = StateCodec(os.environ["STATE_KEY"].encode())


@app.post("/wizard/next")
def next_step():
    try:
        state = codec.read(request.form["state"])
    except TamperedState:
        abort(400)
    state["step"] = state.get("step", 0) + 1
    return {"state": codec.write(state)}
