from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)
evaluate = etree.XPathEvaluator(etree.parse("data/plants.xml"))


@app.get("/plants")
def plants():
    steps = ["plant"]
    steps.append(request.cookies.get("plant_filter", "herb"))
    steps.append("name")
    steps.pop(1)
    names = evaluate("//" + "/".join(steps))
    return jsonify([name.text for name in names])
