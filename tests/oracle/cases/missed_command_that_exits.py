# A click command ends the program, which is not modelled.
from flask import Flask
import click

app = Flask(__name__)
@click.command()
def main():
    app.run(port=1)


main()
app.run(port=2)
