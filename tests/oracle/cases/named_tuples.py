# Fields by name, by index, in order, and how many.
from flask import Flask
from typing import NamedTuple

app = Flask(__name__)
class Address(NamedTuple):
    host: str
    port: int = 5001


address = Address("h")
host, port = address
app.run(*address)
app.run(address[0], address.port + len(address) + port)
