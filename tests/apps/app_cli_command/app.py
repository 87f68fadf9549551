import click
from flask import Flask
app = Flask(__name__)

@app.cli.command("serve")
def serve():
    app.run(host="0.0.0.0", debug=True)  # finding: bind-all-interfaces, debugger-exposed
