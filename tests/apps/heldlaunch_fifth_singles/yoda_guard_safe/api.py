import asyncio
import subprocess

from flask import Flask, jsonify

app = Flask(__name__)

VERSION = subprocess.run(
    ["git", "describe", "--always"], capture_output=True, text=True
).stdout.strip() or "unknown"


async def warm_up():
    await asyncio.sleep(0)


asyncio.run(warm_up())


@app.get("/version")
def version():
    return jsonify(version=VERSION)


if "__main__" == __name__:  # pragma: no cover
    app.run()
