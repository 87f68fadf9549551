from flask import Flask, jsonify, request
from lxml import etree
from lxml.etree import XMLParser

app = Flask(__name__)


class RecipeReader:
    def __init__(self, **options):
        self.parser = XMLParser(**options)

    def read(self, text):
        return etree.XML(text, self.parser)  # finding: xml-external-entities


reader = RecipeReader(huge_tree=False, resolve_entities=True)


@app.route("/recipes", methods=["POST"])
def add_recipe():
    text = request.get_json()["recipe"]
    recipe = reader.read(text)
    return jsonify(title=recipe.findtext("title"), steps=len(recipe.findall("step")))
