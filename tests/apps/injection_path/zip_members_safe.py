import os
import shutil
import zipfile

from flask import Flask, jsonify, request

app = Flask(__name__)
PLUGINS = "/opt/app/plugins"


@app.route("/plugins", methods=["POST"])
def install_plugin():
    installed = 0
    with zipfile.ZipFile(request.files["bundle"]) as bundle:
        for member in bundle.infolist():
            if member.is_dir():
                continue
            bundle.extract(member, PLUGINS)
            installed += 1
    return jsonify(installed=installed)


@app.route("/plugins", methods=["DELETE"])
def remove_plugins():
    shutil.rmtree(PLUGINS, ignore_errors=True)
    os.makedirs(PLUGINS)
    return jsonify(removed=True)
