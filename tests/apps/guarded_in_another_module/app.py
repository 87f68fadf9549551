from flask import Flask
app = Flask(__name__)
def run():
    app.run(port=5000)
