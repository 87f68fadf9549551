from flask import Flask

from api import api

app = Flask(__name__)
app.json.compact = True


@app.get("/")
def index():
    return "Trees of the town"


app.run(port=5001)  # finding: run-on-import
app.register_blueprint(api)  # finding: code-after-run
