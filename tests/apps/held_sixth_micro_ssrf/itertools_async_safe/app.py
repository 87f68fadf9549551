import itertools

import aiohttp
from flask import Flask, jsonify, request

app = Flask(__name__)


def sources(extra):
    yield "https://news.example.com/a"
    yield extra
    yield "https://news.example.com/b"


@app.get("/news")
async def news():
    wanted = request.values.get("feed", "")
    url = next(itertools.islice(sources(wanted), 2, None))
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as resp:
            return jsonify(status=resp.status)
