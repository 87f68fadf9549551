from flask import Flask, jsonify, request

from search import SearchQuery, run_search

app = Flask(__name__)
app.config.from_envvar("TICKETS_SETTINGS")


@app.get("/tickets")
async def tickets():
    query = SearchQuery.from_args(request.args)
    rows = await run_search(app.config["DSN"], query)
    return jsonify(rows)
