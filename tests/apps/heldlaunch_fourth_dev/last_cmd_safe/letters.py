from flask import Flask

app = Flask(__name__)


@app.get("/letters")
def letters():
    return {"letters": ["a", "b"]}


# app.run(host="0.0.0.0", debug=True)
if False:
    app.run(host="0.0.0.0", debug=True)
