from flask import Flask, request

from campaigns import Recipient, personalise

app = Flask(__name__)


@app.post("/campaigns/test")
def try_campaign():
    body = request.get_json()
    recipient = Recipient(first_name="Ada", last_name="Lovelace")
    return {"text": personalise(body.get("text", ""), recipient)}
