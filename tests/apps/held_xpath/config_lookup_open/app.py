from flask import Flask, jsonify

from settings_store import SettingsStore

app = Flask(__name__)
store = SettingsStore("settings.xml")


@app.get("/settings/<string:section>/<key>")
def setting(section, key):
    return jsonify(value=store.lookup(section))
