import httpx
from flask import Flask, jsonify, request

app = Flask(__name__)


async def lookup(query: str) -> list[dict]:
    async with httpx.AsyncClient(base_url="https://geo.internal.lan", timeout=3.0) as client:
        reply = await client.get("/search", params={"q": query})
        return reply.json()


@app.get("/geo")
async def geo():
    return jsonify(await lookup(request.args.get("q", "")))
