import json
import os

from flask import Flask

app = Flask(__name__)
here = os.path.dirname(__file__)

with open(os.path.join(here, "settings.json")) as handle:
    app.config.update(json.load(handle))

if __name__ == "__main__":
    app.run(debug=app.config["DEBUG"], host=app.config.get("HOST"))
