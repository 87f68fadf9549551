from dataclasses import dataclass
from string import Template

from flask import Flask, current_app, jsonify, request

app = Flask(__name__)
app.config.from_prefixed_env()


@dataclass
class Recipient:
    name: str
    city: str

    def greeting(self):
        return current_app.config["GREETING"] + " " + self.name


SAMPLE = Recipient("Grace", "Arlington")


@app.post("/campaign/preview")
def preview():
    body = request.get_json()["body"]
    text = Template(body).safe_substitute(name=SAMPLE.name, city=SAMPLE.city)
    return jsonify(preview=text)
