import aiohttp
from flask import Flask, jsonify, request

app = Flask(__name__)


class Feed:
    sources = {}

    def __init__(self, name, url):
        self.name, self.url = name, url
        type(self).sources[name] = self

    async def fetch(self):
        async with aiohttp.ClientSession() as session:
            async with session.get(self.url) as reply:  # finding: server-side-request-forgery
                return await reply.read()


@app.post("/feeds/preview")
async def preview():
    title, url = request.form["title"], request.form["url"]
    feed = Feed("preview", url)
    body = await feed.fetch()
    return jsonify(size=len(body))
