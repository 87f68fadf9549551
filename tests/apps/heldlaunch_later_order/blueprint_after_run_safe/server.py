from flask import Flask

from api import api

app = Flask(__name__)
app.json.compact = True


@app.get("/")
def index():
    return "Trees of the town"


app.register_blueprint(api)

if __name__ == "__main__":
    app.run(port=5001)
