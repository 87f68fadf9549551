import aiohttp
from flask import Flask, jsonify, request

app = Flask(__name__)
EXCHANGES = {"kraken": "https://api.kraken.example/ticker", "bitstamp": "https://www.bitstamp.example/ticker"}


@app.route("/ticker")
async def ticker():
    exchange = request.args.get("exchange", "kraken")
    url = EXCHANGES["kraken"] if exchange not in EXCHANGES else EXCHANGES[exchange]
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as reply:
            return jsonify(await reply.json())
