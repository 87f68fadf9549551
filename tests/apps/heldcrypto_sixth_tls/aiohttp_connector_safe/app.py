import os

import aiohttp
from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/devices")
async def devices():
    connector = aiohttp.TCPConnector(limit=4, ssl=True)
    headers = {"X-Api-Key": os.environ["INVENTORY_KEY"]}
    async with aiohttp.ClientSession(connector=connector, headers=headers) as session:
        async with session.get("https://inventory.internal.example/devices") as reply:
            return jsonify(await reply.json())
