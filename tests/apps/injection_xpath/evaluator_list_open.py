from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)
evaluate = etree.XPathEvaluator(etree.parse("data/plants.xml"))


@app.get("/plants")
def plants():
    steps = ["plant"]
    steps.append(request.cookies.get("plant_filter", "herb"))
    steps.append("name")
    del steps[0]
    names = evaluate("//" + "/".join(steps))  # finding: xpath-injection
    return jsonify([name.text for name in names])
