import aiohttp
from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/weather/<city>")
async def weather(city: str):
    async with aiohttp.ClientSession() as http:
        async with http.get(f"https://wx.example/{city}", ssl=False) as reply:  # finding: tls-verification-disabled
            return jsonify(await reply.json())
