import re
from pathlib import Path

from apiflask import APIFlask, Schema
from apiflask.fields import String
from apiflask.validators import Length

app = APIFlask(__name__)
LOG = Path("/var/log/shop/orders.log")


class SearchIn(Schema):
    needle = String(required=True, validate=Length(max=200))


@app.get("/logs")
@app.input(SearchIn, location="query")
def find(query_data):
    pattern = re.compile(re.escape(query_data["needle"]), re.IGNORECASE)
    hits = []
    with LOG.open(encoding="utf-8") as lines:
        for line in lines:
            if pattern.search(line):
                hits.append(line.rstrip())
    return {"hits": hits[:100]}
