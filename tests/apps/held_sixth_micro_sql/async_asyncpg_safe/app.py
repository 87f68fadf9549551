import os
import uuid

import asyncpg
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/devices")
async def devices():
    owner = request.headers["X-Owner-Id"]
    try:
        owner = uuid.UUID(owner)
    except ValueError:
        return jsonify(error="owner"), 400
    conn = await asyncpg.connect(os.environ["PG_DSN"])
    try:
        rows = await conn.fetch(f"SELECT serial FROM device WHERE owner = '{owner}'")
    finally:
        await conn.close()
    return jsonify([r["serial"] for r in rows])
