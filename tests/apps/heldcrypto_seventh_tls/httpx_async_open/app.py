import os

import httpx
from flask import Flask, jsonify

app = Flask(__name__)
VERIFY_UPSTREAM = False


@app.get("/weather/<city>")
async def weather(city: str):
    async with httpx.AsyncClient(verify=VERIFY_UPSTREAM, timeout=8.0) as client:  # finding: tls-verification-disabled
        reply = await client.get(
            "https://api.skyfeed.example/v1/current",
            params={"city": city},
            headers={"X-Key": os.environ["SKYFEED_KEY"]},
        )
    reply.raise_for_status()
    return jsonify(temperature=reply.json()["temp_c"])
