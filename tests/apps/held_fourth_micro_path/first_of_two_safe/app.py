import shutil
from functools import reduce
from operator import itemgetter

from flask import Flask, jsonify, request

app = Flask(__name__)
ROOT = "/srv/projects"


def under(root, *parts):
    return reduce(lambda left, right: left + "/" + right, parts, root)


@app.delete("/projects/cache")
def drop_cache():
    entry = {"project": request.args["project"], "folder": "shared"}
    pick = itemgetter("folder")
    shutil.rmtree(under(ROOT, pick(entry), "cache"))
    return jsonify(removed=True)
