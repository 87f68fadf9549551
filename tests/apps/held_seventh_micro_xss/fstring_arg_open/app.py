from flask import Flask, request

app = Flask(__name__)


@app.route("/welcome")
def welcome():
    name = request.args.get("name", "guest")
    return f"<h1>Welcome {name}</h1>"  # finding: cross-site-scripting
