# `|=`, pairs, and asking for a key.
from flask import Flask

app = Flask(__name__)
app.config |= {"DEBUG": True, "PORT": 1}
app.run(port=app.config["PORT"])
app.config.update([("DEBUG", False), ("PORT", 2)])
if "PORT" in app.config:
    app.run(port=app.config.get("PORT"))
