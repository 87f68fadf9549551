from flask import Flask, redirect

app = Flask(__name__)


@app.route("/shards/<string:number>/console")
def console(number):
    return redirect(f"https://shard{number}.db.example.com/console")  # finding: open-redirect


@app.route("/")
def index():
    return "shards"
