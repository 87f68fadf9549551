from flask import Flask, redirect

app = Flask(__name__)


@app.route("/shards/<int:number>/console")
def console(number):
    return redirect(f"https://shard{number}.db.example.com/console")


@app.route("/")
def index():
    return "shards"
