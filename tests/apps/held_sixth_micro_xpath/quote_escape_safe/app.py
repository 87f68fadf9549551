from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)
ACCOUNTS = etree.parse("data/accounts.xml")


def literal(value: str) -> str:
    """Builds an XPath string literal."""
    if "'" not in value:
        return "'" + value + "'"
    return "concat('" + value.replace("'", "', \"'\", '") + "')"


@app.post("/accounts")
def accounts():
    data = request.get_json()
    nodes = ACCOUNTS.xpath("//account[owner=" + literal(str(data["owner"])) + "]")
    return jsonify(numbers=[n.get("number") for n in nodes])
