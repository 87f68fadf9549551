import asyncio
import subprocess

from flask import Flask, jsonify


class Pipeline:
    def __init__(self) -> None:
        self.steps = []

    def step(self, func):
        self.steps.append(func)
        return func

    def run(self, debug: bool = False) -> list[str]:
        return [func() for func in self.steps]


pipeline = Pipeline()
app = Flask(__name__)


@pipeline.step
def version() -> str:
    return subprocess.run(["git", "describe", "--always"], capture_output=True, text=True).stdout.strip()


async def warm_up() -> dict[str, int]:
    await asyncio.sleep(0)
    return {"ready": 1}


RESULTS = pipeline.run(debug=True)
STATE = asyncio.run(warm_up())


@app.get("/version")
def show_version():
    return jsonify(version=RESULTS[0], **STATE)
