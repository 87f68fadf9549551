from flask import Flask

app = Flask(__name__)

def run_flask():
    app.run(host="0.0.0.0", port=8080)  # finding: bind-all-interfaces, run-on-import
