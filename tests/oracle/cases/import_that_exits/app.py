# An import that ends the program ends it for the importer too.
from flask import Flask

app = Flask(__name__)
app.run(port=1)
import settings

app.run(port=2)
