from flask import Blueprint, Flask, jsonify
from lxml import etree

menu = Blueprint("menu", __name__)


@menu.get("/menu/<int:position>")
def dish(position):
    tree = etree.parse("data/menu.xml")
    names = tree.xpath(f"/menu/dish[{position}]/name/text()")
    return jsonify(dishes=[str(name) for name in names])


app = Flask(__name__)
app.register_blueprint(menu, url_prefix="/api")
